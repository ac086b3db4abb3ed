package heard.disclosure.gate;

import heard.disclosure.attack.Exposure;
import heard.disclosure.table.Figure;
import java.util.List;
import java.util.Optional;

/**
 * What the gate did, to be kept with the release and shown to nobody outside: it says which figures were worth an attack.
 *
 * @param hidden how many figures are hidden, in this release and those before it
 * @param witnesses how many checked proofs there are that they cannot be told
 * @param entries what was withheld, and what could not be made safe
 */
public record GateLog(int hidden, int witnesses, List<Entry> entries) {
    /** Why a figure is not told. */
    public enum Reason {
        /** Fewer than three partnerships, or one with more than nine tenths. */
        FEW_SOURCES("too few sources, or one that outweighs the others"),
        /** Otherwise another figure could be told. */
        PROTECTS("protects another figure"),
        /** Nothing that could be withheld makes it safe. */
        EXPOSED("cannot be made safe");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param figure what is not told
     * @param because what would be exposed otherwise, and to whom
     * @param range in which that could be told by linear programming, such as {@code 6 to 7}; empty where it was not asked
     */
    public record Entry(Figure figure, Reason reason, Optional<Exposure> because, String range) {}

    public GateLog {
        entries = List.copyOf(entries);
    }

    /** For a person or a file, a line each. */
    public List<String> lines() {
        return entries.stream().map(GateLog::line).toList();
    }

    private static String line(Entry entry) {
        var because = entry.because()
                .map(one -> ": " + one.figure() + " could be told"
                        + one.insider().map(who -> " by " + who).orElse("")
                        + (entry.range().isEmpty() ? "" : " to be " + entry.range()));
        return entry.figure() + ": " + entry.reason().words() + because.orElse("");
    }
}
