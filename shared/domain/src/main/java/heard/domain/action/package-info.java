/**
 * Acting: what a partnership does about what was said, theme by theme and quarter by quarter. Lundy's <em>influence</em>, seen to
 * its end: you said, we did; or we could not, because.
 */
@NullMarked
package heard.domain.action;

import org.jspecify.annotations.NullMarked;
