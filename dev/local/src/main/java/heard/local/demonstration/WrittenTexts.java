package heard.local.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** What people would have written between the figures of the invented year. */
public final class WrittenTexts {
    /** What the invented scrutineer says of each report. */
    public static final String SCRUTINY =
            "I have read what was said and what is done about it. The answers are plain, and those that say what could not be done say why."
                    + " I ask the partners to tell next time whom they still did not hear.";

    private WrittenTexts() {}

    /** By the code of their section. */
    public static Map<String, String> of(String place) {
        try (var in = WrittenTexts.class.getResourceAsStream("/heard/local/report-texts.txt")) {
            if (in == null) throw new IllegalStateException("the demonstration's texts are not in the build");
            var texts = new TreeMap<String, String>();
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) continue;
                texts.put(
                        line.substring(0, colon),
                        line.substring(colon + 1)
                                .strip()
                                .replace("{place}", place)
                                .replace("|", "\n\n"));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
