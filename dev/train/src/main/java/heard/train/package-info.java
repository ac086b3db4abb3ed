/**
 * Learning and measuring: our own examples, the tuning of the encoder on them, and {@code heard evaluate}. Never deployed.
 */
@NullMarked
package heard.train;

import org.jspecify.annotations.NullMarked;
