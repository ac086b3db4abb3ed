/** Linear models over n-grams and vectors, learnt by liblinear. */
@NullMarked
package heard.train.linear;

import org.jspecify.annotations.NullMarked;
