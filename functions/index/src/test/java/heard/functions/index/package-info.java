/** The stream, the collector and the rebuilding, run on fakes with the sample events. */
@NullMarked
package heard.functions.index;

import org.jspecify.annotations.NullMarked;
