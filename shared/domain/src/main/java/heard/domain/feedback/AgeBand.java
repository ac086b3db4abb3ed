package heard.domain.feedback;

/** Coarse ages, as the four versions of the form have them. */
public enum AgeBand {
    FIVE_TO_SEVEN("5-7"),
    EIGHT_TO_ELEVEN("8-11"),
    TWELVE_TO_SEVENTEEN("12-17"),
    EIGHTEEN_TO_TWENTY_FIVE("18-25"),
    OVER_TWENTY_FIVE("26+");

    private final String wire;

    AgeBand(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
