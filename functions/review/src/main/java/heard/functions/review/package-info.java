/** The lead's writes: the queue of what is held, and the two decisions that end holding. */
@NullMarked
package heard.functions.review;

import org.jspecify.annotations.NullMarked;
