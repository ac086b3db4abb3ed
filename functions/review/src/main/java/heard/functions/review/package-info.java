/** The lead's writes: the queue of what is held, the two decisions that end holding, and what is done about what was said. */
@NullMarked
package heard.functions.review;

import org.jspecify.annotations.NullMarked;
