package heard.domain.action;

/** Who answers for an action: one of the three safeguarding partners, or education. */
public enum Agency {
    COUNCIL("council"),
    POLICE("police"),
    NHS("nhs"),
    EDUCATION("education");

    private final String wire;

    Agency(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
