package heard.domain.triage;

/** Where a piece of feedback stands. {@link Lifecycle} says which may follow which. */
public enum State {
    /** Durable, and not yet read by anything. */
    RECEIVED("received", false),
    /** Read, coded, no sign of danger: part of search and report. */
    ASSESSED("assessed", true),
    /** May be a disclosure, or could not be read: waits for a person, out of search, export and report. */
    HELD("held", false),
    /** A person read it and found that it may join the rest. */
    CLEARED("cleared", true),
    /** A person read it and passed it to those who must act; it may join the rest. */
    REFERRED("referred", true);

    private final String wire;
    private final boolean searchable;

    State(String wire, boolean searchable) {
        this.wire = wire;
        this.searchable = searchable;
    }

    public String wire() {
        return wire;
    }

    /** Whether it belongs in search, export and report. */
    public boolean searchable() {
        return searchable;
    }
}
