package heard.domain.triage;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.feedback.Week;
import java.util.List;

/**
 * One item of a lead's queue.
 *
 * @param reasons what made it wait, each a sentence a lead can read
 * @param redacted the words with what names people taken out
 * @param version to be given back with a decision
 */
public record HeldItem(
        FeedbackId id, Week week, Group group, Tier tier, List<String> reasons, String redacted, int version) {
    public HeldItem {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "HeldItem[" + id + ", " + tier.wire() + ", version " + version + "]";
    }
}
