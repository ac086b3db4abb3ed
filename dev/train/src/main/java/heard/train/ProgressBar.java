package heard.train;

import heard.train.tune.Tuner;

/** One line on the error output, drawn anew. */
final class ProgressBar {
    private static final int WIDTH = 25;

    private final long start = System.nanoTime();

    void at(Tuner.Stage stage, double loss) {
        double share = stage.share();
        int full = (int) (share * WIDTH);
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean console = System.console() != null && System.console().isTerminal();
        if (!console && !stage.endsEpoch()) return;
        System.err.printf(
                "%sepoch %d of %d [%s%s] loss %.3f, %.0f s, about %.0f s to go%s",
                console ? "\r" : "",
                stage.epoch(),
                stage.epochs(),
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                loss,
                seconds,
                seconds / share * (1 - share),
                console && !stage.endsEpoch() ? "" : "\n");
    }
}
