package heard.train.evaluate;

import heard.command.Complaint;
import heard.command.Options;
import heard.command.Progress;
import heard.text.encoder.Dense;
import heard.text.encoder.WordPieces;
import heard.train.linear.LinearClassifier;
import heard.train.linear.LinearClassifier.Text;
import heard.train.tune.Head;
import heard.train.tune.Recipe;
import heard.train.tune.Row;
import heard.train.tune.Tuned;
import heard.train.tune.Tuner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code heard evaluate multilabel}: any number of labels a row, learnt and measured on rows that a hash of their text parts. */
final class MultilabelCommand {
    /** Chosen on a part of the training rows of the NHS's sixth framework, kept apart for it: see dev/train/results. */
    static final Recipe RECIPE = new Recipe(6, 8, 32, 1e-4f, 0.1f, 0, 1);

    private static final float TUNED_SHARE = 0.65f;
    private static final int FEWEST_TRAINING = 5;
    private static final int FEWEST_TEST = 1;

    private final Path work;
    private final Tuner.Listener listener;

    MultilabelCommand(Path work, Tuner.Listener listener) {
        this.work = work;
        this.listener = listener;
    }

    Map<String, Object> run(List<String> arguments) throws IOException {
        var options = Options.parse(
                arguments,
                Set.of("data", "text", "labels", "test-hash", "predictions", "threshold"),
                Set.of("tune"),
                0);
        double share = share(options.required("test-hash"));
        var table = Table.read(Path.of(options.required("data")));
        var split = HashSplit.of(
                table,
                options.required("text"),
                options.value("labels").map(Table::fields).orElseGet(table::yesOrNoColumns),
                share);
        var labels = split.labels(FEWEST_TRAINING, FEWEST_TEST);
        var right = split.has(split.test(), labels);
        var scores = scores(split, labels, options.flags().contains("tune"));
        var told = new boolean[right.length][labels.size()];
        float border = options.value("threshold").map(Float::parseFloat).orElse(0.4f);
        for (int i = 0; i < told.length; i++) {
            for (int label = 0; label < labels.size(); label++) told[i][label] = scores.get(i)[label] >= border;
        }
        if (options.value("predictions").isPresent())
            Predictions.write(
                    Path.of(options.value("predictions").get()), split.test(), labels, scores, new int[told.length]);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measure", "multilabel");
        figures.put("tuned", options.flags().contains("tune"));
        figures.put("trainingRows", split.train().size());
        figures.putAll(new Labels(labels, right, told).figures());
        return figures;
    }

    private static double share(String text) {
        try {
            double share = Double.parseDouble(text);
            if (share > 0 && share <= 0.5) return share;
        } catch (NumberFormatException no) {
            // said below
        }
        throw new Complaint("--test-hash is a share of the rows, above 0 and at most 0.5, not " + text + ".");
    }

    private List<float[]> scores(HashSplit split, List<String> labels, boolean tune) throws IOException {
        var train = split.train();
        var has = split.has(train, labels);
        var linear = LinearClassifier.learn(
                train.stream()
                        .map(row -> new Text(split.text(row), new float[0]))
                        .toList(),
                has,
                true,
                8,
                0.5,
                2);
        var scores = new ArrayList<float[]>();
        if (!tune) {
            for (int row : split.test()) scores.add(linearScores(linear, split.text(row)));
            return scores;
        }
        var wordPieces = WordPieces.load();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < train.size(); i++) {
            var wanted = new float[labels.size()];
            for (int label = 0; label < wanted.length; label++) wanted[label] = has[i][label] ? 1 : 0;
            rows.add(new Row(
                    Tuned.ids(wordPieces, split.text(train.get(i))),
                    Map.of(),
                    Map.of("labels", wanted),
                    Row.Tags.NONE));
        }
        try (var tuned = Tuned.on(rows, List.of(new Head.AnyOf("labels", labels.size(), 1)), RECIPE, work, listener)) {
            var progress = new Progress("Reading the test rows");
            for (int row : split.test()) {
                scores.add(
                        joined(Dense.sigmoids(tuned.outputs(split.text(row))), linearScores(linear, split.text(row))));
                progress.at(scores.size(), split.test().size());
            }
        }
        return scores;
    }

    private static float[] joined(float[] tuned, float[] linear) {
        var joined = new float[tuned.length];
        for (int i = 0; i < joined.length; i++) joined[i] = TUNED_SHARE * tuned[i] + (1 - TUNED_SHARE) * linear[i];
        return joined;
    }

    private static float[] linearScores(LinearClassifier linear, String text) {
        double[] decided = linear.decide(new Text(text, new float[0]));
        var logits = new float[decided.length];
        for (int i = 0; i < logits.length; i++) logits[i] = (float) decided[i];
        return Dense.sigmoids(logits);
    }
}
