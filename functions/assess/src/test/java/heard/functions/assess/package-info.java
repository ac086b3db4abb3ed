/** Tests of assessing and sweeping, on fakes that pass the contracts. */
@NullMarked
package heard.functions.assess;

import org.jspecify.annotations.NullMarked;
