/**
 * A pump that delivers a table's stream to a handler as Lambda's event source mapping does.
 */
@NullMarked
package heard.local.stream;

import org.jspecify.annotations.NullMarked;
