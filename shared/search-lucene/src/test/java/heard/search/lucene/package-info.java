/** The index put to its contract, raced, and damaged. */
@NullMarked
package heard.search.lucene;

import org.jspecify.annotations.NullMarked;
