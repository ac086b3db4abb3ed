/**
 * Where: the region, its sub-regions and the partnerships that safeguard children together. Lundy's <em>space</em> starts with
 * knowing whose space it is.
 */
@NullMarked
package heard.domain.place;

import org.jspecify.annotations.NullMarked;
