/** Finding: search, figures and trends over what was said, one index a partnership. Lundy's <em>audience</em>: it is listened to. */
@NullMarked
package heard.domain.insight;

import org.jspecify.annotations.NullMarked;
