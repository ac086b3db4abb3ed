/** The fakes run against the contracts. */
@NullMarked
package heard.contracts;

import org.jspecify.annotations.NullMarked;
