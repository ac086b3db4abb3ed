package heard.disclosure.attack;

import heard.disclosure.table.Table;
import java.util.Arrays;

/**
 * A proof that a figure cannot be told closely: two tables of whole counts, each of which would have been published just as the true
 * one was, with counts of the figure that are far apart. Whoever saw only what was published cannot tell which of them is true. It
 * is a claim until {@link WitnessCheck} has checked it.
 *
 * @param figure its number in the table
 * @param cells the cells in which the two tables differ from the true one
 * @param one the first table's counts of those cells
 * @param other the second table's
 */
@SuppressWarnings("ArrayRecordComponent") // thousands are made and read by position
public record Witness(int figure, int[] cells, int[] one, int[] other) {
    public Witness {
        if (one.length != cells.length || other.length != cells.length) {
            throw new IllegalArgumentException("a table's counts are missing");
        }
    }

    /** Whether a partnership's own counts are the true ones in both tables, so that it cannot tell them apart either. */
    boolean leavesAlone(Table table, String area) {
        return Arrays.stream(cells).noneMatch(cell -> table.figure(cell).area().equals(area));
    }

    /** Private: it holds counts. */
    @Override
    public String toString() {
        return "Witness[" + cells.length + " cells]";
    }
}
