/**
 * What was said, and nothing about who said it beyond a coarse kind of speaker. Lundy's <em>voice</em>.
 *
 * <p>Nothing here holds a time finer than the ISO week, an address, a device or a name, and a child's words never print.
 */
@NullMarked
package heard.domain.feedback;

import org.jspecify.annotations.NullMarked;
