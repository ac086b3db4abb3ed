/**
 * Who must act: the tier that orders a person's queue, the life of a piece of feedback as one table, and the decisions that end
 * holding. Lundy's <em>audience</em> begins here: somebody reads it.
 */
@NullMarked
package heard.domain.triage;

import org.jspecify.annotations.NullMarked;
