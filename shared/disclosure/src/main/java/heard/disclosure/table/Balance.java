package heard.disclosure.table;

/**
 * A {@link Bound} in one place: the sum of some cells, each taken so many times, lies between two numbers.
 *
 * @param cells their numbers in the table
 * @param times how often each is taken
 */
@SuppressWarnings("ArrayRecordComponent") // made once by the table, and read by those who search it millions of times
public record Balance(int[] cells, int[] times, int least, int most) {
    static final int NO_LIMIT = Integer.MAX_VALUE / 4;

    boolean holds(int[] counts) {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) sum += (long) times[i] * counts[cells[i]];
        return sum >= least && sum <= most;
    }
}
