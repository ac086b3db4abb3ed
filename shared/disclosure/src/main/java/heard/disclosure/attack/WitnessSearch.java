package heard.disclosure.attack;

import heard.disclosure.table.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks for another table that would have been published just the same: a local search with weights. It pushes a figure up or down
 * and then mends, cell by cell, what that broke, with the push that leaves the least broken; what was pushed is not pushed back for a
 * while, and what stays broken weighs more. It may miss a table that is there, and never claims one that is not: {@link WitnessCheck}
 * sees to that.
 *
 * <p>The same question gives the same answer: chance is drawn from the question.
 */
final class WitnessSearch {
    private static final int MOST_TURNS = 240;
    private static final int TRIES = 3;
    private static final int LOOKED_AT = 3;

    private final Rows rows;
    private final int[] least;
    private final int[] most;
    private final int[] truth;
    private final int[] count;
    private final long[] sum;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;
    private final int[] broken;
    private final int[] placeOfBroken;
    private int brokenCount;
    private final int[] notBefore;
    private final int[] weight;
    private int best;
    private int bestWay;
    private long bestCost;
    private int goalRow = -1;
    private int goalLeast;
    private int goalMost;
    private long ownersTouched;

    /** @param knowledge what is told later is seen too */
    WitnessSearch(Rows rows, Knowledge knowledge) {
        this.rows = rows;
        this.least = knowledge.least();
        this.most = knowledge.most();
        Table table = knowledge.table();
        this.truth = new int[table.cells()];
        this.sum = new long[rows.count()];
        for (int cell = 0; cell < truth.length; cell++) {
            truth[cell] = table.count(cell);
            int[] in = rows.rowsOf(cell);
            for (int i = 0; i < in.length; i++) sum[in[i]] += (long) rows.timesIn(cell)[i] * truth[cell];
        }
        this.count = truth.clone();
        this.touched = new int[truth.length];
        this.isTouched = new boolean[truth.length];
        this.broken = new int[rows.count()];
        this.placeOfBroken = new int[rows.count()];
        Arrays.fill(placeOfBroken, -1);
        this.notBefore = new int[2 * truth.length];
        this.weight = new int[rows.count()];
    }

    /**
     * @param figure what is to differ by {@link WitnessCheck#NARROWEST}
     * @param openThemes themes whose cells may differ
     * @param closedOwners areas whose cells may not, one bit each
     */
    Optional<Witness> find(int figure, boolean[] openThemes, long closedOwners) {
        long before = sum[figure];
        var question = new Question(openThemes, closedOwners, new SplittableRandom(31L * figure + closedOwners));
        int up = reach(figure, 1, question);
        int[][] high = changes();
        forget();
        if (up >= WitnessCheck.NARROWEST) return Optional.of(witness(figure, high, new int[2][0]));
        int down = reach(figure, -1, question);
        int[][] low = changes();
        forget();
        if (sum[figure] != before) throw new IllegalStateException("the search lost its way back");
        return up + down >= WitnessCheck.NARROWEST ? Optional.of(witness(figure, high, low)) : Optional.empty();
    }

    private record Question(boolean[] openThemes, long closedOwners, SplittableRandom chance) {
        boolean isOpen(Rows rows, int cell) {
            return openThemes[rows.theme(cell)] && (closedOwners >>> rows.owner(cell) & 1) == 0;
        }
    }

    /** How far a figure could be pushed, at most {@link WitnessCheck#NARROWEST}; the table is left there. */
    private int reach(int figure, int way, Question question) {
        int far = 0;
        int[][] at = new int[2][0];
        for (int goal = 1; goal <= WitnessCheck.NARROWEST; goal++) {
            long wanted = sum(figure, at) + (long) way * (goal - far);
            if (wanted < least[figure] || wanted > most[figure]) break;
            boolean found = false;
            for (int attempt = 0; attempt < TRIES && !found; attempt++) {
                forget();
                if (attempt == 0) redo(at);
                found = mend(figure, (int) wanted, way, question);
            }
            if (!found) break;
            at = changes();
            far = goal;
        }
        forget();
        redo(at);
        return far;
    }

    private long sum(int figure, int[][] changes) {
        forget();
        redo(changes);
        return sum[figure];
    }

    private boolean mend(int figure, int wanted, int way, Question question) {
        goalRow = figure;
        goalLeast = way > 0 ? wanted : least[figure];
        goalMost = way > 0 ? most[figure] : wanted;
        Arrays.fill(notBefore, 0);
        Arrays.fill(weight, 1);
        look(figure);
        for (int turn = 1; brokenCount > 0 && turn <= MOST_TURNS; turn++) push(turn, question);
        boolean mended = brokenCount == 0;
        goalRow = -1;
        look(figure);
        return mended;
    }

    /**
     * Mends a little, by the push that leaves the least broken of some broken rows. Where every push breaks as much as it mends, what
     * stays broken weighs more from now on: so the search climbs out of where it is caught.
     */
    private void push(int turn, Question question) {
        best = -1;
        bestCost = Long.MAX_VALUE;
        for (int i = 0; i < LOOKED_AT; i++) {
            consider(i == 0 ? smallest() : broken[question.chance().nextInt(brokenCount)], turn, question);
        }
        if (bestCost >= 0) {
            for (int i = 0; i < brokenCount; i++) weight[broken[i]]++;
        }
        if (best < 0) return; // all that would help was pushed the other way just now
        move(best, bestWay);
        notBefore[2 * best + (bestWay > 0 ? 0 : 1)] =
                turn + 3 + question.chance().nextInt(6);
    }

    private void consider(int row, int turn, Question question) {
        int[] cells = rows.cells(row);
        int[] times = rows.times(row);
        int way = sum[row] < lowest(row) ? 1 : -1;
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i];
            int by = times[i] > 0 ? way : -way;
            int next = count[cell] + by;
            if (next < least[cell] || next > most[cell] || !question.isOpen(rows, cell)) continue;
            if (notBefore[2 * cell + (by > 0 ? 1 : 0)] > turn) continue;
            long cost = 16 * cost(cell, by)
                    + ((ownersTouched >>> rows.owner(cell) & 1) == 0 ? 6 : 0)
                    + question.chance().nextInt(8);
            if (cost < bestCost) {
                bestCost = cost;
                best = cell;
                bestWay = by;
            }
        }
    }

    /** It leaves the least choice. */
    private int smallest() {
        int row = broken[0];
        for (int i = 1; i < brokenCount; i++) {
            if (rows.cells(broken[i]).length < rows.cells(row).length) row = broken[i];
        }
        return row;
    }

    private long cost(int cell, int by) {
        int[] in = rows.rowsOf(cell);
        int[] times = rows.timesIn(cell);
        long cost = 0;
        for (int i = 0; i < in.length; i++) {
            long now = sum[in[i]];
            cost += weight[in[i]] * (wrong(in[i], now + (long) by * times[i]) - wrong(in[i], now));
        }
        return cost;
    }

    private long wrong(int row, long value) {
        return Math.max(0, Math.max(lowest(row) - value, value - highest(row)));
    }

    private int lowest(int row) {
        return row == goalRow ? goalLeast : least[row];
    }

    private int highest(int row) {
        return row == goalRow ? goalMost : most[row];
    }

    private void move(int cell, int by) {
        count[cell] += by;
        if (!isTouched[cell]) {
            isTouched[cell] = true;
            touched[touchedCount++] = cell;
        }
        ownersTouched |= 1L << rows.owner(cell);
        int[] in = rows.rowsOf(cell);
        for (int i = 0; i < in.length; i++) {
            sum[in[i]] += (long) by * rows.timesIn(cell)[i];
            look(in[i]);
        }
    }

    /** Keeps the list of what is broken. */
    private void look(int row) {
        boolean wrong = wrong(row, sum[row]) > 0;
        int place = placeOfBroken[row];
        if (wrong && place < 0) {
            placeOfBroken[row] = brokenCount;
            broken[brokenCount++] = row;
        } else if (!wrong && place >= 0) {
            int last = broken[--brokenCount];
            broken[place] = last;
            placeOfBroken[last] = place;
            placeOfBroken[row] = -1;
        }
    }

    /** Cells and their counts where the table differs from the true one. */
    private int[][] changes() {
        int[] cells = Arrays.stream(touched, 0, touchedCount)
                .filter(cell -> count[cell] != truth[cell])
                .sorted()
                .toArray();
        return new int[][] {cells, Arrays.stream(cells).map(cell -> count[cell]).toArray()};
    }

    private void redo(int[][] changes) {
        for (int i = 0; i < changes[0].length; i++) {
            move(changes[0][i], changes[1][i] - count[changes[0][i]]);
        }
    }

    /** Back to the true table. */
    private void forget() {
        for (int i = 0; i < touchedCount; i++) {
            int cell = touched[i];
            if (count[cell] != truth[cell]) move(cell, truth[cell] - count[cell]);
            isTouched[cell] = false;
        }
        touchedCount = 0;
        ownersTouched = 0;
    }

    private Witness witness(int figure, int[][] high, int[][] low) {
        int[] cells = IntStream.concat(Arrays.stream(high[0]), Arrays.stream(low[0]))
                .sorted()
                .distinct()
                .toArray();
        return new Witness(figure, cells, counts(cells, high), counts(cells, low));
    }

    private int[] counts(int[] cells, int[][] changes) {
        return Arrays.stream(cells)
                .map(cell -> {
                    int at = Arrays.binarySearch(changes[0], cell);
                    return at >= 0 ? changes[1][at] : truth[cell];
                })
                .toArray();
    }
}
