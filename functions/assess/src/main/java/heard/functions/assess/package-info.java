/**
 * Assessing: what came in is redacted, looked at for danger and coded to themes; what must wait for a person is held and alerted,
 * and alerted again by the sweep while it waits.
 */
@NullMarked
package heard.functions.assess;

import org.jspecify.annotations.NullMarked;
