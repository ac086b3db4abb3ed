package heard.text;

import heard.domain.feedback.Respondent;
import heard.domain.theme.Said;
import heard.domain.theme.Understanding;
import heard.json.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** One understander for all tests, and the public data where it is present. */
final class Texts {
    static final HeardUnderstander UNDERSTANDER = HeardUnderstander.load(Resources.framework());

    private Texts() {}

    static Understanding understood(String text) {
        return UNDERSTANDER.understand(new Said(text, Optional.empty(), Optional.empty()));
    }

    static Understanding understood(String text, Respondent speaker) {
        return UNDERSTANDER.understand(new Said(text, Optional.of(speaker), Optional.empty()));
    }

    /** A file of the public data; skips the test, loudly, where it is not there. */
    static Path data(String file) {
        var found = Stream.of(
                        Optional.ofNullable(System.getProperty("heard.shared")),
                        Optional.ofNullable(System.getenv("HEARD_SHARED")),
                        Optional.of(System.getProperty("heard.root") + "/../shared"))
                .flatMap(Optional::stream)
                .map(folder -> Path.of(folder, "data", file))
                .filter(Files::isReadable)
                .findFirst();
        if (found.isEmpty()) System.out.println("SKIPPED: the public data is not here: " + file);
        Assumptions.assumeTrue(found.isPresent(), "the public data is not here: " + file);
        return found.orElseThrow();
    }
}
