package heard.local.demonstration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people would have written between the figures of the invented year. */
public final class WrittenTexts {
    /** What the invented scrutineer says of each report. */
    public static final String SCRUTINY =
            "I have read what was said and what is done about it. The answers are plain, and those that say what could not be done say why."
                    + " I ask the partners to tell next time whom they still did not hear.";

    private static final List<String> LINES = Lines.of("report-texts.txt");

    private WrittenTexts() {}

    /** By the code of their section. */
    public static Map<String, String> of(String place) {
        var texts = new TreeMap<String, String>();
        for (String line : LINES) {
            int colon = line.indexOf(':');
            texts.put(
                    line.substring(0, colon),
                    line.substring(colon + 1).strip().replace("{place}", place).replace("|", "\n\n"));
        }
        return texts;
    }
}
