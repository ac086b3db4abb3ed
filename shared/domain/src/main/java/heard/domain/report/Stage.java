package heard.domain.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a report, as one table that the code obeys. Until it is published, writing in it takes it back to a draft. */
public enum Stage {
    /** Its figures are counted; its text is being written. */
    DRAFT("draft"),
    /** What may be shown is settled and every priority is answered: from here on its content is named by its hash. */
    PROTECTED("protected"),
    SIGNED("signed"),
    /** By another person than the first. */
    SECONDED("seconded"),
    /** The independent scrutineer has said what there is to say. */
    COMMENTED("commented"),
    PUBLISHED("published");

    private static final Map<Stage, Set<Stage>> NEXT = Map.of(
            DRAFT, EnumSet.of(DRAFT, PROTECTED),
            PROTECTED, EnumSet.of(DRAFT, SIGNED),
            SIGNED, EnumSet.of(DRAFT, SECONDED),
            SECONDED, EnumSet.of(DRAFT, COMMENTED),
            COMMENTED, EnumSet.of(DRAFT, PUBLISHED),
            PUBLISHED, EnumSet.noneOf(Stage.class));

    private final String wire;

    Stage(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public boolean leadsTo(Stage next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
