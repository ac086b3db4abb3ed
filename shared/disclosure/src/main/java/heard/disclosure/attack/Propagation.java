package heard.disclosure.attack;

import java.util.BitSet;

/**
 * What follows from each row alone, again and again until nothing more does: a cell is at least what is missing when the others of
 * its row are as large as they can be. It makes linear programs small, and finds most of what can be told by hand.
 */
final class Propagation {
    private static final int MOST_ROUNDS = 50;

    private final Rows rows;
    private final Knowledge knowledge;
    private final int[] least;
    private final int[] most;

    /** @param insider an area that knows its own cells; none below 0 */
    Propagation(Rows rows, Knowledge knowledge, int insider, BitSet within) {
        this.rows = rows;
        this.knowledge = knowledge;
        int cells = knowledge.table().cells();
        this.least = new int[cells];
        this.most = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            boolean known = rows.owner(cell) == insider;
            least[cell] = known ? knowledge.table().count(cell) : knowledge.least()[cell];
            most[cell] = known ? knowledge.table().count(cell) : knowledge.most()[cell];
        }
        boolean narrowed = true;
        for (int round = 0; narrowed && round < MOST_ROUNDS; round++) {
            narrowed = false;
            for (int row = within.nextSetBit(0); row >= 0; row = within.nextSetBit(row + 1)) narrowed |= narrow(row);
        }
    }

    int least(int cell) {
        return least[cell];
    }

    int most(int cell) {
        return most[cell];
    }

    boolean isKnown(int cell) {
        return least[cell] == most[cell];
    }

    /** What a row can be, by what its cells can be and by what is known of itself. */
    Span of(int row) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < rows.cells(row).length; i++) {
            low += lowest(rows.cells(row)[i], rows.times(row)[i]);
            high += highest(rows.cells(row)[i], rows.times(row)[i]);
        }
        return new Span((int) Math.max(low, knowledge.least()[row]), (int)
                Math.min(Span.NO_LIMIT, Math.min(high, knowledge.most()[row])));
    }

    private boolean narrow(int row) {
        int[] cells = rows.cells(row);
        int[] times = rows.times(row);
        long low = 0;
        long high = 0;
        for (int i = 0; i < cells.length; i++) {
            low += lowest(cells[i], times[i]);
            high += highest(cells[i], times[i]);
        }
        boolean narrowed = false;
        for (int i = 0; i < cells.length; i++) {
            long lowOfOthers = low - lowest(cells[i], times[i]);
            long highOfOthers = high - highest(cells[i], times[i]);
            long from = knowledge.least()[row] - highOfOthers;
            long to = knowledge.most()[row] - lowOfOthers;
            int cell = cells[i];
            int newLeast = (int) Math.max(least[cell], times[i] > 0 ? up(from, times[i]) : up(-to, -times[i]));
            int newMost = (int) Math.min(most[cell], times[i] > 0 ? down(to, times[i]) : down(-from, -times[i]));
            if (newLeast > newMost) throw new IllegalStateException("what is known contradicts itself");
            if (newLeast == least[cell] && newMost == most[cell]) continue;
            low -= lowest(cell, times[i]);
            high -= highest(cell, times[i]);
            least[cell] = newLeast;
            most[cell] = newMost;
            low += lowest(cell, times[i]);
            high += highest(cell, times[i]);
            narrowed = true;
        }
        return narrowed;
    }

    private long lowest(int cell, int times) {
        return times > 0 ? (long) times * least[cell] : (long) times * most[cell];
    }

    private long highest(int cell, int times) {
        return times > 0 ? (long) times * most[cell] : (long) times * least[cell];
    }

    private static long up(long value, int by) {
        return Math.ceilDiv(value, by);
    }

    private static long down(long value, int by) {
        return Math.floorDiv(value, by);
    }
}
