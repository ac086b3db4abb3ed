package heard.domain.theme;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.triage.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All feedback with what was understood of it: the truth that index and reports are made from.
 *
 * <ul>
 *   <li>{@link #code} moves what is {@code received} to {@code assessed} or {@code held}, raises its version by one, and leaves
 *       everything else as it is: a repeat, however late, changes nothing.
 *   <li>{@link #find} sees every change that returned before it.
 *   <li>{@link #each} shows every item that was kept before it began at least once, in no told order.
 *   <li>No partnership can see or change another's.
 * </ul>
 */
public interface Casebook {
    /** An understanding to be recorded, of what nothing has read yet. */
    record Coding(PartnershipCode partnership, FeedbackId id, Understanding understanding) {
        public State leadsTo() {
            return understanding.mustBeHeld() ? State.HELD : State.ASSESSED;
        }
    }

    /**
     * Records what was understood, each on its own.
     *
     * @return for each id whose item exists, the state it has now, whether this call or an earlier one brought it there; an id that
     *     is not in the answer has no item. Where a write fails, throws, and calling again completes it.
     */
    Map<FeedbackId, State> code(List<Coding> codings);

    Optional<CodedFeedback> find(PartnershipCode partnership, FeedbackId id);

    void each(PartnershipCode partnership, Consumer<CodedFeedback> visitor);
}
