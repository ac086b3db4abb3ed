package heard.text;

import heard.domain.feedback.Respondent;
import heard.domain.theme.Said;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.json.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** One understander for all tests, and the public data where it is present. */
final class Texts {
    static final HeardUnderstander UNDERSTANDER = HeardUnderstander.load(Resources.framework());

    private static final TierRules TIER_RULES = TierRules.load();
    private static final ThemeRules THEME_RULES = ThemeRules.load(Resources.framework());

    private Texts() {}

    /** The text as the rules alone would redact it. */
    static String redactedByRules(String text) {
        return Redactor.redacted(text, HeardUnderstander.ruled(text));
    }

    /** What the rules alone find of danger. */
    static TierRules.Found dangerByRules(String text, Respondent speaker) {
        var spoken = Spoken.of(text);
        return TIER_RULES.find(spoken, spoken.index().createSearcher(), Optional.of(speaker));
    }

    /** What the rules alone find of themes. */
    static List<ThemeMatch> themesByRules(String text) {
        var spoken = Spoken.of(text);
        return THEME_RULES.find(spoken, spoken.index().createSearcher());
    }

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
