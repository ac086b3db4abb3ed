package heard.train.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import heard.command.Complaint;
import heard.train.tune.Tuner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
            case "themes" -> new ThemesCommand(work, listener).run(rest);
            default -> throw new Complaint("heard evaluate measures themes, not " + what + ". See ./heard help.");
        };
        return JSON.writeValueAsString(figures);
    }
}
