package heard.domain.place;

import java.util.List;

/**
 * A place that is reported on, and whose voices are counted in it.
 *
 * @param within what it lies in, in words, such as {@code Greater Manchester, North West}; empty for the region
 * @param partnerships itself where it is local
 */
public record Area(AreaCode code, String name, Level level, String within, List<PartnershipCode> partnerships) {
    /** Local reports are of one partnership; those above are of several, and need several sources. */
    public enum Level {
        LOCAL("local"),
        SUB_REGION("sub-region"),
        REGION("region");

        private final String wire;

        Level(String wire) {
            this.wire = wire;
        }

        public String wire() {
            return wire;
        }
    }

    public Area {
        partnerships = List.copyOf(partnerships);
        if (partnerships.isEmpty()) throw new IllegalArgumentException(name + " has no partnership");
    }

    public boolean isLocal() {
        return level == Level.LOCAL;
    }
}
