/** {@code heard evaluate}: figures that anybody can make again, on rows that nothing here was learnt from. */
@NullMarked
package heard.train.evaluate;

import org.jspecify.annotations.NullMarked;
