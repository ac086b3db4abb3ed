@NullMarked
package heard.train;

import org.jspecify.annotations.NullMarked;
