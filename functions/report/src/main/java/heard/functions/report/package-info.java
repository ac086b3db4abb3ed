/** Reports of every place and period: drawn up, protected, signed, commented on, published once in every edition, listed. */
@NullMarked
package heard.functions.report;

import org.jspecify.annotations.NullMarked;
