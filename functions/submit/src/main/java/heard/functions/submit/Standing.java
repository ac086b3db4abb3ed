package heard.functions.submit;

import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import heard.domain.triage.State;
import java.util.Optional;

/** Every way that looking up a receipt can end. */
public sealed interface Standing {
    /**
     * @param report the quarter whose published report it belongs to
     */
    record Found(PartnershipCode partnership, State state, Optional<Quarter> report) implements Standing {}

    /** A receipt that nothing is kept for: never sent, or deleted since. */
    record NothingKept() implements Standing {}
}
