package heard.bench;

import java.util.Arrays;

/**
 * Whether two samples come from one distribution: the rank test of Mann and Whitney (1947), two-sided, by the normal approximation with
 * ties averaged, for twenty and more in each.
 *
 * @param u how many pairs of a first and a second there are in which the first is greater; ties count half
 * @param z how many standard deviations that is from what chance gives
 * @param p how likely chance alone is so far off, or further
 * @param firstIsGreater the share of those pairs, 0.5 where nothing tells the samples apart
 */
record MannWhitney(double u, double z, double p, double firstIsGreater) {
    static MannWhitney of(long[] first, long[] second) {
        double n = first.length;
        double m = second.length;
        var all = new long[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        double ranks = 0;
        for (long one : first) ranks += rank(all, one);
        double u = ranks - n * (n + 1) / 2;
        double deviation = Math.sqrt(n * m / 12 * (n + m + 1 - ties(all) / ((n + m) * (n + m - 1))));
        double z = deviation == 0 ? 0 : (u - n * m / 2) / deviation;
        return new MannWhitney(u, z, 2 * tail(Math.abs(z)), u / (n * m));
    }

    /** From 1; those that are equal share the mean of theirs. */
    private static double rank(long[] sorted, long value) {
        int below = 0;
        int equal = 0;
        for (long one : sorted) {
            if (one < value) below++;
            if (one == value) equal++;
        }
        return below + (equal + 1) / 2.0;
    }

    private static double ties(long[] sorted) {
        double sum = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i < sorted.length && sorted[i] == sorted[from]) continue;
            double t = i - from;
            sum += t * t * t - t;
            from = i;
        }
        return sum;
    }

    /** The upper tail of the standard normal distribution (Abramowitz and Stegun 26.2.17, off by less than 7.5e-8). */
    private static double tail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
