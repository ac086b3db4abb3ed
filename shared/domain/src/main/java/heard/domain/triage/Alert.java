package heard.domain.triage;

import heard.domain.place.PartnershipCode;

/**
 * Says that something waits, and where; never a word of what was said.
 *
 * @param waiting how many wait with this tier, one or more
 * @param again whether this is a reminder of what was alerted before
 */
public record Alert(PartnershipCode partnership, Tier tier, long waiting, boolean again) {
    public Alert {
        if (waiting < 1) throw new IllegalArgumentException("nothing waits");
    }
}
