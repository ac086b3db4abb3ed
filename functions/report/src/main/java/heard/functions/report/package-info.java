/** The quarter's summary of a partnership: drafted for its lead, protected, published once, listed. */
@NullMarked
package heard.functions.report;

import org.jspecify.annotations.NullMarked;
