package heard.domain.action;

import heard.domain.place.PartnershipCode;
import java.util.List;

/**
 * What each partnership does about what was said, with every version of it.
 *
 * <ul>
 *   <li>{@link #write} is atomic and durable: of any number of writes that name one version, exactly one stands, and who, when and
 *       what is kept for good in the same write. No version is ever replaced.
 *   <li>A repeat of the write that stands, by whom it was made, is answered as that write was: an answer that was lost can be asked
 *       for again.
 *   <li>{@link #all} and {@link #history} see every write that returned before them.
 *   <li>No partnership can see or change another's, though both may use one id.
 * </ul>
 */
public interface ActionsLedger {
    /** @param version the one that was read; 0 to add it */
    WriteOutcome write(PartnershipCode partnership, int version, Action action, ChangedBy by);

    /** Every action as it stands, the newest quarter first, then by theme and id. */
    List<KeptAction> all(PartnershipCode partnership);

    /** Every version of one, the oldest first; none where there is no such action. */
    List<KeptAction> history(PartnershipCode partnership, ActionId id);
}
