package heard.functions.submit;

import heard.domain.place.PartnershipCode;
import heard.domain.triage.State;
import java.util.List;

/** Every way that looking up a receipt can end. */
public sealed interface Standing {
    /** @param answers what the partnership answers; none where nothing is published yet */
    record Found(PartnershipCode partnership, State state, Reported reported, List<Answered> answers)
            implements Standing {
        public Found {
            answers = List.copyOf(answers);
        }
    }

    /** A receipt that nothing is kept for: never sent, or deleted since. */
    record NothingKept() implements Standing {}
}
