package heard.train.evaluate;

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
import java.util.TreeSet;

/**
 * {@code heard evaluate themes}: one of several labels a row, learnt from the rows that one list names and measured on those of another.
 * What other columns tell of the training rows is learnt beside it: finer or other labels teach the encoder what matters in such texts.
 * Nothing but the text is read of a row that is measured.
 */
final class ThemesCommand {
    /** The upper six layers: all of them cost two and a half times as much, and are not measured. */
    static final Recipe RECIPE = new Recipe(6, 5, 32, 1e-4f, 0.1f, 0.05f, 1);

    private static final float TUNED_SHARE = 0.65f;
    private static final double LIFT = 0.1;
    private static final int SHARPEN = 2;
    private static final double COST = 4;
    private static final double BALANCE = 0.5;
    private static final int FEWEST = 2;
    private static final String ALSO = "also";
    private static final float ALSO_WEIGHT = 0.3f;
    /** On average, of each value of a column that is learnt beside the label. */
    private static final int FEWEST_ROWS = 50;

    private final Path work;
    private final Tuner.Listener listener;

    ThemesCommand(Path work, Tuner.Listener listener) {
        this.work = work;
        this.listener = listener;
    }

    Map<String, Object> run(List<String> arguments) throws IOException {
        var options = Options.parse(
                arguments, Set.of("data", "text", "label", "train", "test", "predictions"), Set.of("tune", "sign"), 0);
        var table = Table.read(Path.of(options.required("data")));
        var texts = table.column(options.required("text"));
        var labels = options.flags().contains("sign")
                ? table.column(options.required("label")).stream()
                        .map(ThemesCommand::sign)
                        .toList()
                : table.column(options.required("label"));
        int all = texts.size();
        var train = labelled(Table.rowList(Path.of(options.required("train")), all), labels);
        var test = labelled(Table.rowList(Path.of(options.required("test")), all), labels);
        var names = List.copyOf(new TreeSet<>(train.stream().map(labels::get).toList()));
        var right =
                test.stream().mapToInt(row -> names.indexOf(labels.get(row))).toArray();
        var also = beside(table, options.required("label"), options.flags().contains("sign")).stream()
                .map(column -> train.stream().map(column::get).toList())
                .toList();
        var learning =
                new Learning(names, train.stream().map(texts::get).toList(), classes(train, labels, names), also);
        var linear = learning.linear();
        var chances = new ArrayList<float[]>();
        if (options.flags().contains("tune")) {
            try (var tuned = learning.tuned()) {
                var progress = new Progress("Reading the test rows");
                for (int row : test) {
                    chances.add(joined(
                            Dense.softmax(tuned.outputs(texts.get(row))),
                            linearChances(linear, texts.get(row)),
                            learning));
                    progress.at(chances.size(), test.size());
                }
            }
        } else {
            for (int row : test) {
                var alone = linearChances(linear, texts.get(row));
                chances.add(joined(alone, alone, learning));
            }
        }
        var told = chances.stream().mapToInt(ThemesCommand::most).toArray();
        if (options.value("predictions").isPresent())
            Predictions.write(Path.of(options.value("predictions").get()), test, names, chances, told);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measure", "themes");
        figures.put("tuned", options.flags().contains("tune"));
        figures.putAll(new Classes(names, right, told).figures());
        return figures;
    }

    /** Columns that sort the rows otherwise than the label does: of few values, each of many rows. */
    private static List<List<String>> beside(Table table, String label, boolean sign) {
        return table.columns().stream()
                .filter(name -> sign || !name.equals(label))
                .map(table::column)
                .filter(column -> {
                    int values = new TreeSet<>(column).size();
                    return values > 1 && values <= column.size() / FEWEST_ROWS;
                })
                .toList();
    }

    /** −5 to 5 as −1, 0 or 1; empty for what is no number, and its row is left out. */
    private static String sign(String number) {
        return number.matches("-?[0-9]{1,3}") ? Integer.toString(Integer.signum(Integer.parseInt(number))) : "";
    }

    private static List<Integer> labelled(List<Integer> rows, List<String> labels) {
        return rows.stream().filter(row -> !labels.get(row).isBlank()).toList();
    }

    private static int[] classes(List<Integer> rows, List<String> labels, List<String> names) {
        return rows.stream().mapToInt(row -> names.indexOf(labels.get(row))).toArray();
    }

    /** Averaged, and lifted where the label is rare: accuracy alone would have the common ones win. */
    private static float[] joined(float[] tuned, float[] linear, Learning learning) {
        var joined = new float[tuned.length];
        for (int i = 0; i < joined.length; i++) {
            double chance = TUNED_SHARE * tuned[i] + (1 - TUNED_SHARE) * linear[i];
            joined[i] = (float) (chance / Math.pow(learning.share(i), LIFT));
        }
        return joined;
    }

    private static float[] linearChances(LinearClassifier linear, String text) {
        double[] decided = linear.decide(new Text(text, new float[0]));
        var logits = new float[decided.length];
        for (int i = 0; i < logits.length; i++) logits[i] = (float) (SHARPEN * decided[i]);
        return Dense.softmax(logits);
    }

    private static int most(float[] chances) {
        int most = 0;
        for (int i = 1; i < chances.length; i++) if (chances[i] > chances[most]) most = i;
        return most;
    }

    /** What is learnt from the training rows. */
    private final class Learning {
        private final List<String> names;
        private final List<String> texts;
        private final int[] classes;
        private final List<List<String>> also;

        Learning(List<String> names, List<String> texts, int[] classes, List<List<String>> also) {
            this.names = names;
            this.texts = texts;
            this.classes = classes;
            this.also = also;
        }

        double share(int label) {
            long rows =
                    java.util.Arrays.stream(classes).filter(one -> one == label).count();
            return rows / (double) classes.length;
        }

        LinearClassifier linear() {
            var has = new boolean[texts.size()][names.size()];
            for (int i = 0; i < has.length; i++) has[i][classes[i]] = true;
            return LinearClassifier.learn(
                    texts.stream().map(text -> new Text(text, new float[0])).toList(),
                    has,
                    true,
                    COST,
                    BALANCE,
                    FEWEST);
        }

        Tuned tuned() throws IOException {
            var wordPieces = WordPieces.load();
            var heads = new ArrayList<Head>(List.of(new Head.OneOf("label", names.size(), 1)));
            var values = also.stream()
                    .map(column -> List.copyOf(new TreeSet<>(column)))
                    .toList();
            for (int at = 0; at < also.size(); at++)
                heads.add(new Head.OneOf(ALSO + at, values.get(at).size(), ALSO_WEIGHT));
            var rows = new ArrayList<Row>();
            for (int i = 0; i < classes.length; i++) {
                var is = new LinkedHashMap<String, Integer>(Map.of("label", classes[i]));
                for (int at = 0; at < also.size(); at++) {
                    String value = also.get(at).get(i);
                    if (!value.isBlank()) is.put(ALSO + at, values.get(at).indexOf(value));
                }
                rows.add(new Row(Tuned.ids(wordPieces, texts.get(i)), is, Map.of(), Row.Tags.NONE));
            }
            return Tuned.on(rows, heads, RECIPE, work, listener);
        }
    }
}
