package heard.domain.feedback;

/**
 * Why feedback may not have been written by a person. It is kept with the feedback and never told to whoever sent it: what is marked is
 * taken in, answered and looked at for danger as everything is, and waits for a person before it joins search and report.
 */
public enum Doubt {
    /** A field that people do not see was filled in. */
    HONEYPOT("honeypot", "May not be written by a person: a field that nobody sees was filled in."),
    /** It was sent sooner after the page was shown than a person can. */
    HASTE("haste", "May not be written by a person: it was sent a moment after the page was shown."),
    /** Far more came in for this partnership at that moment than people write. */
    FLOOD("flood", "May not be written by a person: it came in a flood.");

    private final String wire;
    private final String reason;

    Doubt(String wire, String reason) {
        this.wire = wire;
        this.reason = reason;
    }

    public String wire() {
        return wire;
    }

    /** The doubt in a sentence that a lead can read. */
    public String reason() {
        return reason;
    }
}
