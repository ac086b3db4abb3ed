package heard.domain.feedback;

/** The four groups that figures are kept by. */
public enum Group {
    CHILDREN("children"),
    FAMILIES("families"),
    EDUCATION("education"),
    PRACTITIONERS("practitioners");

    private final String wire;

    Group(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
