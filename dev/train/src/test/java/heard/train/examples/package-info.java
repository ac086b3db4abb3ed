@NullMarked
package heard.train.examples;

import org.jspecify.annotations.NullMarked;
