package heard.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The top-level domains of the internet, in any script: what tells an address on the web from two sentences without a blank. */
final class TopLevels {
    /** Countries whose addresses are met here; the other two letters are oftener a short word after a full stop. */
    private static final Set<String> COUNTRIES = Set.of(
            ("ae au bd br ca ch cn co cz de dk eu fr gg gh gr hu ie il io jp ke kr lk nl ng nz pk pl ro ru sa se sk "
                            + "tr tv ua uk us za")
                    .split(" "));

    private static final TopLevels ALL = new TopLevels();

    private final Set<String> known = new HashSet<>();
    private final CommonWords common = CommonWords.load();

    private TopLevels() {
        for (String line : Lines.of("top-level-domains.txt")) known.addAll(Set.of(line.split(" ")));
    }

    static TopLevels load() {
        return ALL;
    }

    /** Whether a host could end in it. */
    boolean has(String label) {
        return known.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Whether it ends a host with no scheme and no path to say so. */
    boolean isPlain(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return known.contains(lower) && !common.has(lower) && (lower.length() > 2 || COUNTRIES.contains(lower));
    }
}
