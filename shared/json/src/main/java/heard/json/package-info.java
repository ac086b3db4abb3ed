/** JSON: one way of reading and writing it, and the resources that describe the region and its framework. */
@NullMarked
package heard.json;

import org.jspecify.annotations.NullMarked;
