/** Search, similar comments and trends for those who may read what was said in their own partnership. */
@NullMarked
package heard.functions.insight;

import org.jspecify.annotations.NullMarked;
