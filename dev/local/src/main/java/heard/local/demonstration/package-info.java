/**
 * A demonstration year for every partnership: invented, seeded, and marked as a demonstration wherever it is shown.
 */
@NullMarked
package heard.local.demonstration;

import org.jspecify.annotations.NullMarked;
