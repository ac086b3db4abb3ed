/** From our examples to the files that are packed: rows for the encoder, the linear half, the thresholds. */
@NullMarked
package heard.train.learn;

import org.jspecify.annotations.NullMarked;
