package heard.disclosure.attack;

import heard.disclosure.Disclosure;
import heard.disclosure.table.Balance;
import heard.disclosure.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything ever published about a table, and what it says together. What earlier releases told cannot be taken back; what the
 * release at hand would tell can.
 */
public final class Knowledge {
    private final Table table;
    private final Map<Integer, List<Told>> before = new HashMap<>();
    private final Map<Integer, Told> now = new HashMap<>();
    private final int[] least;
    private final int[] most;

    /** @param before figures of earlier releases; those that the table has not are left aside */
    public Knowledge(Table table, List<Told> before) {
        this.table = table;
        int figures = table.figures().size();
        this.least = new int[figures + table.balances().size()];
        this.most = new int[least.length];
        for (int figure = 0; figure < figures; figure++) set(figure, Span.ANY);
        for (var told : before) {
            table.number(told.figure()).ifPresent(figure -> {
                this.before.computeIfAbsent(figure, fresh -> new ArrayList<>()).add(told);
                learn(figure);
            });
        }
        for (int i = 0; i < table.balances().size(); i++) {
            Balance balance = table.balances().get(i);
            least[figures + i] = balance.least();
            most[figures + i] = balance.most();
        }
    }

    /** Tells a figure in the release at hand, or withholds it. */
    public void tell(Told told) {
        int figure = table.number(told.figure()).orElseThrow();
        now.put(figure, told);
        learn(figure);
    }

    private void learn(int figure) {
        var known = Span.ANY;
        for (var told : told(figure)) {
            var span = told.span(table.count(figure));
            known = new Span(Math.max(known.least(), span.least()), Math.min(known.most(), span.most()));
        }
        if (!known.holds(table.count(figure))) throw new IllegalStateException("what is known does not fit the truth");
        set(figure, known);
    }

    /** Something else that is known of a figure, whatever the rule. */
    void know(int figure, Span span) {
        set(figure, span);
    }

    private void set(int figure, Span span) {
        least[figure] = span.least();
        most[figure] = span.most();
    }

    /** Every time that a figure was published. */
    List<Told> told(int figure) {
        var all = new ArrayList<>(before.getOrDefault(figure, List.of()));
        var last = now.get(figure);
        if (last != null) all.add(last);
        return all;
    }

    /** How a figure stands in the release at hand. */
    public Told now(int figure) {
        var told = now.get(figure);
        if (told == null) throw new IllegalArgumentException(table.figure(figure) + " is not in this release");
        return told;
    }

    /**
     * Whether it must be kept from attackers: it is small and no number was told of it; or it is a cell that is hidden; or an issue
     * said that it was small. A total of eight or more that is left out is not: it only protects others.
     */
    public boolean isHidden(int figure) {
        int count = table.count(figure);
        if (count == 0) return false;
        var told = told(figure);
        boolean saidSmall = told.stream().anyMatch(Told::isSmall);
        boolean open = told.stream().anyMatch(Told::isOpen);
        boolean hiddenCell = table.isCell(figure) && !told.isEmpty();
        return saidSmall || !open && (count <= Disclosure.LARGEST_HIDDEN || hiddenCell);
    }

    public Span span(int figure) {
        return new Span(least[figure], most[figure]);
    }

    public Table table() {
        return table;
    }

    /** Of each figure, then of each balance; not to be written to. */
    int[] least() {
        return least;
    }

    int[] most() {
        return most;
    }
}
