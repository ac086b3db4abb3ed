package heard.functions.report;

import heard.disclosure.Disclosure;
import heard.disclosure.Shown;
import heard.domain.insight.Tally;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The one door from counts to figures: whatever is shown of a place is asked for here, partnership by partnership.
 *
 * <p>Above local level nothing is shown of fewer than three partnerships, or where one has more than nine tenths: the others could
 * subtract themselves.
 */
final class Protecting {
    private static final int FEWEST_SOURCES = 3;
    /** What the public is shown of one to seven, and of what is withheld: neither tells how many. */
    private static final Shown WITHHELD = Disclosure.shown(1);

    private final List<Tally> tallies;
    private final boolean local;

    Protecting(List<Content.Counts> counts, boolean local) {
        this.tallies = counts.stream().map(Content.Counts::tally).toList();
        this.local = local;
    }

    Shown shown(ToLongFunction<Tally> figure) {
        long[] counts = tallies.stream().mapToLong(figure).toArray();
        long sum = 0;
        long largest = 0;
        int sources = 0;
        for (long count : counts) {
            sum += count;
            largest = Math.max(largest, count);
            if (count > 0) sources++;
        }
        if (sum == 0 || local) return Disclosure.shown(sum);
        boolean dominated = largest * 10 > sum * 9;
        return sources < FEWEST_SOURCES || dominated ? WITHHELD : Disclosure.shown(sum);
    }

    /** One partnership's own figure. */
    Shown shown(int partnership, ToLongFunction<Tally> figure) {
        return Disclosure.shown(figure.applyAsLong(tallies.get(partnership)));
    }
}
