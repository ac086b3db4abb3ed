@NullMarked
package heard.train.evaluate;

import org.jspecify.annotations.NullMarked;
