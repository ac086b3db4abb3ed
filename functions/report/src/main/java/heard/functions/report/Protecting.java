package heard.functions.report;

import heard.disclosure.Disclosure;
import heard.disclosure.Shown;
import java.util.List;
import java.util.Optional;

/**
 * The one door from counts to figures: whatever is shown of a place is asked for here, partnership by partnership.
 *
 * <p>What the gate withheld is hidden. Above local level nothing is shown of fewer than three partnerships, or where one has more than
 * nine tenths: the others could subtract themselves. The gate judges that by what is shown, and so more strictly; here it also holds
 * of a draft that has not been to the gate.
 */
final class Protecting {
    /** The key of which partnerships too little was heard of; that nobody was is always told. */
    static final String QUIET = "quiet,*";

    private static final int FEWEST_SOURCES = 3;
    /** What the public is shown of one to seven, and of what is withheld: neither tells how many. */
    private static final Shown WITHHELD = Disclosure.shown(1);

    private final List<Content.Counts> counts;
    private final boolean local;
    private final List<String> withheld;

    /** @param withheld keys of figures, by the gate */
    Protecting(List<Content.Counts> counts, boolean local, List<String> withheld) {
        this.counts = counts;
        this.local = local;
        this.withheld = withheld;
    }

    Shown shown(Printed figure) {
        long sum = 0;
        long largest = 0;
        int sources = 0;
        for (var one : counts) {
            long count = figure.count().applyAsLong(one.tally());
            sum += count;
            largest = Math.max(largest, count);
            if (count > 0) sources++;
        }
        if (sum == 0) return Disclosure.shown(0);
        if (withheld.contains(figure.key())) return WITHHELD;
        if (local) return Disclosure.shown(sum);
        boolean dominated = largest * 10 > sum * 9;
        return sources < FEWEST_SOURCES || dominated ? WITHHELD : Disclosure.shown(sum);
    }

    /** How many comments one partnership had, unless the gate keeps to itself whether those are few. */
    Optional<Shown> comments(int partnership) {
        var shown = Disclosure.shown(counts.get(partnership).tally().total());
        return shown.isHidden() && withheld.contains(QUIET) ? Optional.empty() : Optional.of(shown);
    }
}
