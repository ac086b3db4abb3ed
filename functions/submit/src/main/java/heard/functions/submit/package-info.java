/** Taking in what is said, and telling those who come back with a receipt where it stands. */
@NullMarked
package heard.functions.submit;

import org.jspecify.annotations.NullMarked;
