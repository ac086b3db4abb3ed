package heard.domain.feedback;

import heard.domain.place.PartnershipCode;

/**
 * How much is sent to each partnership in a minute, as all copies of a function tell it together. It tells nothing about who.
 *
 * <ul>
 *   <li>{@link #add} is atomic: of any number of calls at once, none is lost.
 *   <li>No partnership, way or minute counts another's.
 *   <li>A minute may be forgotten an hour after its first call.
 * </ul>
 */
public interface Sends {
    /** How it is sent: each way has a count of its own, so that a flood by one leaves the other open. */
    enum Way {
        /** As JSON, by a script, which can be asked to do some work first. */
        SCRIPT("script"),
        /** As a form, by a browser that may not run scripts. */
        FORM("form");

        private final String wire;

        Way(String wire) {
            this.wire = wire;
        }

        public String wire() {
            return wire;
        }
    }

    /**
     * Adds to a count.
     *
     * @param minute minutes since 1970
     * @param sends how many, one or more
     * @return the whole count now
     */
    long add(PartnershipCode partnership, Way way, long minute, int sends);
}
