package heard.domain.triage;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import java.util.Map;
import java.util.Optional;

/**
 * What waits for a person in each partnership.
 *
 * <ul>
 *   <li>{@link #page} gives the most pressing first: urgent before concern before what could not be read before what is
 *       held for another reason, older weeks before newer, then by id. It may lag a moment behind; it never leaves out for good.
 *   <li>{@link #waiting} counts the same items without reading them, so that it is quick however long the queue is.
 *   <li>{@link #decide} is atomic: of any number of decisions that name one version, exactly one stands, and who, when and why is
 *       kept in the same write.
 *   <li>No partnership can see, decide or count another's.
 * </ul>
 */
public interface HeldQueue {
    /**
     * @param limit 1 to 100
     * @param after the {@link HeldPage#next()} of an earlier page of the same partnership
     * @throws IllegalArgumentException where {@code after} is not one
     */
    HeldPage page(PartnershipCode partnership, int limit, Optional<String> after);

    /** How many wait by tier; a tier that nothing waits with is left out. */
    Map<Tier, Long> waiting(PartnershipCode partnership);

    DecisionOutcome decide(PartnershipCode partnership, FeedbackId id, int version, Decision decision, DecidedBy by);
}
