package heard.train.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import heard.command.Complaint;
import heard.command.Options;
import heard.domain.theme.Need;
import heard.domain.theme.Theme;
import heard.json.Resources;
import heard.text.HeardUnderstander;
import heard.train.examples.Examples;
import heard.train.model.ModelFolder;
import heard.train.tune.Tuner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code heard evaluate}. */
public final class EvaluateCommand {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private EvaluateCommand() {}

    /** @param listener told how far a tuning is */
    public static String run(Path root, List<String> arguments, Tuner.Listener listener) throws IOException {
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        var work = root.resolve("dev/train/target/evaluate");
        Map<String, Object> figures = switch (what) {
            case "own" -> own(root, rest);
            case "alerts" -> Comments.run(rest, understander());
            case "personal" -> Personal.run(rest, understander());
            case "language" -> Languages.run(rest, understander());
            case "new-themes" -> newThemes(root);
            case "multilabel" -> new MultilabelCommand(work, listener).run(rest);
            case "themes" -> new ThemesCommand(work, listener).run(rest);
            default ->
                throw new Complaint(
                        "heard evaluate measures own, alerts, personal, language, themes, multilabel or new-themes, not "
                                + what + ". See ./heard help.");
        };
        return JSON.writeValueAsString(figures);
    }

    private static Map<String, Object> newThemes(Path root) throws IOException {
        var framework = Resources.framework();
        var reader = new Examples(framework);
        var examples = root.resolve("dev/train/examples");
        var definitions = new LinkedHashMap<String, String>();
        framework.themes().forEach(theme -> definitions.put(theme.code(), theme.covers()));
        return new NewThemes(
                        ModelFolder.packed(root).learnt(),
                        reader.read(examples.resolve("train")),
                        reader.read(examples.resolve("tune")))
                .figures(definitions);
    }

    private static HeardUnderstander understander() {
        return HeardUnderstander.load(Resources.framework());
    }

    private static Map<String, Object> own(Path root, List<String> arguments) throws IOException {
        var options = Options.parse(arguments, Set.of("part"), Set.of("mistakes"), 0);
        var framework = Resources.framework();
        var folder =
                root.resolve("dev/train/examples").resolve(options.value("part").orElse("test"));
        if (!Files.isDirectory(folder)) throw new Complaint("Our examples have the parts train, tune and test.");
        var own = new Own(new Examples(framework).read(folder), understander());
        if (options.flags().contains("mistakes")) own.mistakes().forEach(System.err::println);
        return own.figures(
                framework.themes().stream().map(Theme::code).toList(),
                framework.needs().stream().map(Need::code).toList());
    }
}
