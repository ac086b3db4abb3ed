package heard.domain.insight;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import java.util.List;

/**
 * Reads the indexes. A query reaches only the index of the partnership it names: isolation by storage, not by filter.
 *
 * <ul>
 *   <li>Every call sees each change whose {@link FeedbackIndex#apply} returned before it began, in this process or another.
 *   <li>A partnership without an index is one without comments.
 *   <li>A damaged object is found before it is used; the call throws {@link DamagedIndex}, and never answers from it.
 * </ul>
 */
public interface FeedbackSearch {
    SearchOutcome search(PartnershipCode partnership, SearchQuery query);

    /**
     * Comments most like one, the likest first, without itself; empty where it is not in the index.
     *
     * @param size 1 to 100
     */
    List<Hit> similar(PartnershipCode partnership, FeedbackId id, int size);

    Trend trend(PartnershipCode partnership, Filter filter);

    Tally tally(PartnershipCode partnership, WeekRange weeks);

    /**
     * Comments of a theme that may be quoted: their speakers said so, and they never waited for a person. In the order of their ids,
     * which are random.
     *
     * @param theme a theme's code
     * @param size 1 to 1,000
     */
    List<Hit> quotable(PartnershipCode partnership, WeekRange weeks, String theme, int size);
}
