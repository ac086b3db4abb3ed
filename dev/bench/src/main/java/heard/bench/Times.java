package heard.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long each of many runs took.
 *
 * @param nanos one entry a run, at least one
 */
record Times(long[] nanos) {
    Times {
        nanos = nanos.clone();
        if (nanos.length == 0) throw new IllegalArgumentException("nothing was timed");
        Arrays.sort(nanos);
    }

    /** The time that a share of the runs stayed within, in milliseconds (nearest rank). */
    double within(double share) {
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("runs", nanos.length);
        figures.put("p50Ms", round(within(0.50)));
        figures.put("p95Ms", round(within(0.95)));
        figures.put("p99Ms", round(within(0.99)));
        figures.put("maxMs", round(within(1)));
        return figures;
    }

    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
