package heard.domain.insight;

import heard.domain.place.PartnershipCode;
import java.util.List;

/**
 * Writes the indexes, one a partnership.
 *
 * <ul>
 *   <li>{@link #apply} is durable and visible to every reader when it returns; where it throws, none or all of it stands, and
 *       applying it again is safe.
 *   <li>Writers may race: each commit is fenced, a stale writer rebases on what won, and no change is lost.
 *   <li>{@link #rebuild} replaces an index with just what it is given, in one step: readers see the old or the new, never a part. What
 *       is hidden is told to it too, so that an older version that comes late stays out.
 *   <li>{@link #collect} removes objects that no pointer names and that are older than the grace period.
 * </ul>
 */
public interface FeedbackIndex {
    /** @return the generation that holds the changes; an empty list commits nothing */
    long apply(PartnershipCode partnership, List<IndexChange> changes);

    long rebuild(PartnershipCode partnership, Iterable<? extends IndexChange> all);

    /** @return how many objects were removed */
    int collect(PartnershipCode partnership);
}
