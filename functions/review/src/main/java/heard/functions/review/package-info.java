/**
 * The lead's writes: the queue of what is held, the two decisions that end holding, what comments are about in truth, themes of one's
 * own, and what is done about what was said.
 */
@NullMarked
package heard.functions.review;

import org.jspecify.annotations.NullMarked;
