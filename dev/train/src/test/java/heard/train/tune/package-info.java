@NullMarked
package heard.train.tune;

import org.jspecify.annotations.NullMarked;
