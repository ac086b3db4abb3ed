package heard.domain.triage;

/** How soon a person should look. It only orders the queue: a person reads everything. */
public enum Tier {
    /** Present or imminent danger, or harm that is going on: a person should act today. */
    URGENT("urgent"),
    /** A sign or a disclosure of past or possible harm: a person should review it within one working day. */
    CONCERN("concern"),
    /** Ordinary feedback, praise, complaint, idea, hyperbole, professional talk about harm, a danger that is over. */
    NONE("none");

    private final String wire;

    Tier(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
