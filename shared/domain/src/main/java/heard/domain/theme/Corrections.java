package heard.domain.theme;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.triage.DecidedBy;
import java.util.List;
import java.util.Optional;

/**
 * What people of a partnership say that its comments are about, where the machine said otherwise.
 *
 * <ul>
 *   <li>{@link #correct} is atomic: of any number of corrections and decisions that name one version, exactly one stands, and who, when
 *       and what was said before is kept in the same write.
 *   <li>What the machine said is kept for good, in codes; words stay with the comment, so that they go where it goes.
 *   <li>No partnership can see or correct another's.
 * </ul>
 */
public interface Corrections {
    /** The newest examples of a theme that {@link #examples} gives at most. */
    int MOST_EXAMPLES = 20;

    CorrectionOutcome correct(
            PartnershipCode partnership, FeedbackId id, int version, Correction correction, DecidedBy by);

    /** The oldest first; none where it was never corrected. */
    List<KeptCorrection> history(PartnershipCode partnership, FeedbackId id);

    /**
     * Comments that were corrected.
     *
     * @param limit 1 to 100
     * @param after the {@link CorrectedPage#next()} of an earlier page
     */
    CorrectedPage corrected(PartnershipCode partnership, int limit, Optional<FeedbackId> after);

    /**
     * The redacted words of comments that a person said carry a partnership's own theme, and that still do: the newest corrections first,
     * at most {@value #MOST_EXAMPLES}.
     *
     * @param theme the code of a theme of the partnership's own
     */
    List<String> examples(PartnershipCode partnership, String theme);
}
