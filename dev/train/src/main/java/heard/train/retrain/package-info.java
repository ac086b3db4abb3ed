/** Learning from leads: their corrections as rows, what they change measured before anything is replaced. */
@NullMarked
package heard.train.retrain;

import org.jspecify.annotations.NullMarked;
