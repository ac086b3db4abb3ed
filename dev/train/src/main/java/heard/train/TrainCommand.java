package heard.train;

import heard.command.Options;
import heard.domain.theme.Need;
import heard.domain.theme.Theme;
import heard.json.Resources;
import heard.text.encoder.WordPieces;
import heard.train.examples.Example;
import heard.train.examples.Examples;
import heard.train.learn.LinearHeadsFile;
import heard.train.learn.OwnRows;
import heard.train.learn.ThresholdsFit;
import heard.train.model.ModelFolder;
import heard.train.tune.Overlay;
import heard.train.tune.Recipe;
import heard.train.tune.Tuner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code heard train}: tunes the encoder on our own training part, and writes what is packed. */
final class TrainCommand {
    /** What was found best on the tune part: see docs/method-card.md. */
    static final Recipe RECIPE = new Recipe(6, 6, 16, 1e-4f, 0.1f, 0.05f, 1);

    private TrainCommand() {}

    /** @param arguments {@code --keep-encoder}: only the linear half and the thresholds are learnt anew */
    static void run(Path root, Path out, Recipe recipe, List<String> arguments) throws IOException {
        boolean keep = Options.parse(arguments, Set.of(), Set.of("keep-encoder"), 0)
                .flags()
                .contains("keep-encoder");
        var framework = Resources.framework();
        var themes = framework.themes().stream().map(Theme::code).toList();
        var needs = framework.needs().stream().map(Need::code).toList();
        var reader = new Examples(framework);
        var examples = reader.read(root.resolve("dev/train/examples/train"));
        System.err.printf("Learning from %,d examples.%n", examples.size());
        Files.createDirectories(out);
        var model = new ModelFolder(out);
        if (!keep) {
            var rows = new OwnRows(WordPieces.load(), themes, needs);
            var learnt = new Tuner(recipe, rows.heads(), out.resolve("checkpoint.safetensors"))
                    .tune(rows.rows(examples), new ProgressBar()::at);
            Map<String, String> notes = Map.of(
                    "version", version(recipe, examples.size()),
                    "themes", String.join(",", themes),
                    "needs", String.join(",", needs),
                    "recipe", recipe.toString());
            model.writeOverlay(Overlay.quantised(learnt, notes));
            model.writeHeads(Overlay.heads(learnt, notes));
        }
        new LinearHeadsFile(themes, needs).write(examples, out);
        fit(model, reader.read(root.resolve("dev/train/examples/tune")));
    }

    /** Thresholds, for models that lie in the folder. */
    static void fit(ModelFolder model, List<Example> tune) throws IOException {
        model.write(new ThresholdsFit(Resources.framework(), model.learnt(), model.linear(), tune).fit());
    }

    private static String version(Recipe recipe, int examples) {
        return "tuned-" + examples + "-" + recipe.seed();
    }
}
