package heard.domain.action;

import java.util.Arrays;

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

    /** @throws IllegalArgumentException where no agency is written so */
    public static Agency of(String wire) {
        return Arrays.stream(values())
                .filter(one -> one.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such agency"));
    }
}
