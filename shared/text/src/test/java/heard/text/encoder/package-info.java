@NullMarked
package heard.text.encoder;

import org.jspecify.annotations.NullMarked;
