package heard.bench;

import heard.domain.theme.Said;
import heard.json.Resources;
import heard.text.HeardUnderstander;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** How many texts a core understands in a second, all of it: language, redaction, tier, themes, needs, sentiment. */
final class AssessBench {
    private static final int WARM_UP = 2_000;

    private AssessBench() {}

    static Measurement run() {
        var texts = Comments.read().texts();
        long loading = System.nanoTime();
        var understander = HeardUnderstander.load(Resources.framework());
        double loadSeconds = (System.nanoTime() - loading) / 1e9;
        texts.stream().limit(WARM_UP).forEach(text -> understander.understand(said(text)));
        var threads = ManagementFactory.getThreadMXBean();
        long[] each = new long[texts.size()];
        long cpu = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < each.length; i++) {
            long start = System.nanoTime();
            understander.understand(said(texts.get(i)));
            each[i] = System.nanoTime() - start;
        }
        double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        double floor = floor(texts);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("texts", each.length);
        figures.put("loadSeconds", Times.round(loadSeconds));
        figures.put("textsPerSecondPerCore", Math.round(each.length / seconds));
        figures.put("timesAsLongAsLowerCasingAndSplitting", Math.round(seconds / floor));
        figures.put("each", new Times(each).figures());
        return new Measurement(
                "assess",
                figures,
                "%,d texts a second a core; loaded in %.1f s; p99 %.2f ms"
                        .formatted(Math.round(each.length / seconds), loadSeconds, new Times(each).within(0.99)));
    }

    /** The least that anything which looks at words must do, as CPU seconds for all texts. */
    private static double floor(List<String> texts) {
        var threads = ManagementFactory.getThreadMXBean();
        long words = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (String text : texts) {
            words += text.toLowerCase(java.util.Locale.ROOT).split("\\W+", -1).length;
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        if (words == 0) throw new IllegalStateException("there were no words");
        return seconds;
    }

    private static Said said(String text) {
        return new Said(text, Optional.empty(), Optional.empty());
    }
}
