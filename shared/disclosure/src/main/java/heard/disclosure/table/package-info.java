/**
 * Counts and the figures that are sums of them: quarters make up years, partnerships sub-regions and the region, groups everybody,
 * and no theme is in more comments than there are.
 */
@NullMarked
package heard.disclosure.table;

import org.jspecify.annotations.NullMarked;
