/**
 * Keeps the search indexes: follows the feedback table's stream, removes objects that nothing names, and makes an index anew from
 * the table.
 */
@NullMarked
package heard.functions.index;

import org.jspecify.annotations.NullMarked;
