package heard.train;

import heard.domain.theme.Need;
import heard.domain.theme.Theme;
import heard.json.Resources;
import heard.text.encoder.Tensors;
import heard.text.encoder.WordPieces;
import heard.train.examples.Examples;
import heard.train.tune.Overlay;
import heard.train.tune.Recipe;
import heard.train.tune.Tuner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code heard train}: tunes the encoder on our own training part, and writes what is packed. */
final class TrainCommand {
    /** What was found best on the tune part: see docs/method-card.md. */
    static final Recipe RECIPE = new Recipe(6, 8, 16, 1e-4f, 0.1f, 0.05f, 1);

    private TrainCommand() {}

    static void run(Path root, Path out, Recipe recipe) throws IOException {
        var framework = Resources.framework();
        var themes = framework.themes().stream().map(Theme::code).toList();
        var needs = framework.needs().stream().map(Need::code).toList();
        var rows = new OwnRows(WordPieces.load(), themes, needs);
        var examples = new Examples(framework).read(root.resolve("dev/train/examples/train"));
        System.err.printf("Learning from %,d examples.%n", examples.size());
        Files.createDirectories(out);
        var bar = new ProgressBar();
        var learnt = new Tuner(recipe, rows.heads(), out.resolve("checkpoint.safetensors"))
                .tune(examples.stream().map(rows::row).toList(), bar::at);
        Map<String, String> notes = Map.of(
                "version", version(recipe, examples.size()),
                "themes", String.join(",", themes),
                "needs", String.join(",", needs),
                "recipe", recipe.toString());
        write(Overlay.quantised(learnt, notes), out.resolve("tuned.safetensors"));
        write(Overlay.heads(learnt, notes), out.resolve("heads.safetensors"));
    }

    private static String version(Recipe recipe, int examples) {
        return "tuned-" + examples + "-" + recipe.seed();
    }

    private static void write(Tensors tensors, Path file) throws IOException {
        try (var to = Files.newOutputStream(file)) {
            tensors.write(to);
        }
    }
}
