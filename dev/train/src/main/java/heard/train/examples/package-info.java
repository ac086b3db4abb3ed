/** Comments that we wrote ourselves, with their labels: see docs/labelling.md. */
@NullMarked
package heard.train.examples;

import org.jspecify.annotations.NullMarked;
