package heard.functions.submit;

import heard.domain.place.PartnershipCode;
import heard.domain.triage.State;

/** Every way that looking up a receipt can end. */
public sealed interface Standing {
    record Found(PartnershipCode partnership, State state, Reported reported) implements Standing {}

    /** A receipt that nothing is kept for: never sent, or deleted since. */
    record NothingKept() implements Standing {}
}
