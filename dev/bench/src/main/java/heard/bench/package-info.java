/** Measurements: each as JSON and a line to read, as ratios against a floor or a peer in the same run. Never deployed. */
@NullMarked
package heard.bench;

import org.jspecify.annotations.NullMarked;
