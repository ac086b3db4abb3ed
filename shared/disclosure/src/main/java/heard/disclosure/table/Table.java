package heard.disclosure.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * True counts, and every figure that is a sum of them. Figures are numbered, cells first, so that searching is quick.
 *
 * <p>It holds raw counts: it is for disclosure control alone, and prints none.
 */
public final class Table {
    /** What a figure may sum up to, so that no sum overflows. */
    public static final int LARGEST = 100_000_000;

    private final Hierarchy hierarchy;
    private final List<Figure> figures;
    private final Map<Figure, Integer> numbers;
    private final int[] counts;
    private final List<Balance> balances;
    private final int[][] above;
    private final int[][] parts;

    /**
     * @param counts of every cell, none left out
     * @throws IllegalArgumentException where a count is negative, a sum too large, or a bound does not hold
     */
    public Table(Hierarchy hierarchy, Map<Figure, Integer> counts, List<Bound> bounds) {
        this.hierarchy = hierarchy;
        var cells = List.copyOf(new LinkedHashMap<>(counts).keySet());
        var all = new LinkedHashSet<>(cells);
        cells.forEach(cell -> all.addAll(hierarchy.above(cell)));
        this.figures = List.copyOf(new ArrayList<>(all));
        this.numbers = new LinkedHashMap<>();
        figures.forEach(one -> numbers.put(one, numbers.size()));
        this.balances = Balances.of(cells, bounds);
        this.above = new int[cells.size()][];
        this.counts = new int[figures.size()];
        var sizes = new int[figures.size()];
        for (int cell = 0; cell < above.length; cell++) {
            above[cell] = hierarchy.above(cells.get(cell)).stream()
                    .mapToInt(one -> number(one).orElseThrow())
                    .toArray();
            for (int figure : above[cell]) {
                sizes[figure]++;
                add(figure, counts.getOrDefault(cells.get(cell), 0));
            }
        }
        this.parts = new int[figures.size()][];
        for (int figure = 0; figure < parts.length; figure++) parts[figure] = new int[sizes[figure]];
        for (int cell = above.length - 1; cell >= 0; cell--) {
            for (int figure : above[cell]) parts[figure][--sizes[figure]] = cell;
        }
        for (var balance : balances) {
            if (!balance.holds(this.counts)) {
                throw new IllegalArgumentException(
                        figures.get(balance.cells()[0]) + ": more of a theme than there are comments");
            }
        }
    }

    private void add(int figure, int count) {
        if (count < 0) throw new IllegalArgumentException(figures.get(figure) + ": a count is not negative");
        long sum = (long) counts[figure] + count;
        if (sum > LARGEST) throw new IllegalArgumentException(figures.get(figure) + ": too large a count");
        counts[figure] = (int) sum;
    }

    public Hierarchy hierarchy() {
        return hierarchy;
    }

    public List<Figure> figures() {
        return figures;
    }

    public int cells() {
        return above.length;
    }

    public Figure figure(int number) {
        return figures.get(number);
    }

    public Optional<Integer> number(Figure figure) {
        return Optional.ofNullable(numbers.get(figure));
    }

    public int count(int figure) {
        return counts[figure];
    }

    /** @throws IllegalArgumentException where there is no such figure */
    public int count(Figure figure) {
        var number = numbers.get(figure);
        if (number == null) throw new IllegalArgumentException("no such figure: " + figure);
        return counts[number];
    }

    /** The figures that a cell is in, itself first; not to be written to. */
    public int[] above(int cell) {
        return above[cell];
    }

    /** The cells that a figure is the sum of; not to be written to. */
    public int[] parts(int figure) {
        return parts[figure];
    }

    public List<Balance> balances() {
        return balances;
    }

    public boolean isCell(int figure) {
        return figure < above.length;
    }

    /** Tells only how large it is. */
    @Override
    public String toString() {
        return "Table[" + above.length + " cells, " + figures.size() + " figures]";
    }
}
