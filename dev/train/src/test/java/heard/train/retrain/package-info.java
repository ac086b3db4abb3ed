@NullMarked
package heard.train.retrain;

import org.jspecify.annotations.NullMarked;
