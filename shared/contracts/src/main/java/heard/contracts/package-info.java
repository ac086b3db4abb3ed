/**
 * What every adapter of a port must do, as tests it runs; fakes that pass the same tests, and builders of valid values. For tests
 * only.
 */
@NullMarked
package heard.contracts;

import org.jspecify.annotations.NullMarked;
