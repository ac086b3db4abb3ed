package heard.functions.report;

import heard.render.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What people write between the figures: the parts of a yearly report pack; a quarter's has those that somebody wrote. */
final class Sections {
    /** Code points of one. */
    static final int LONGEST = 6_000;

    /** The scrutineer's comes by its own step, and is no text of the partnership. */
    private static final String SCRUTINY = "scrutiny";

    /** The youth panel's own, which nobody else writes; until it does, an author may tell what it said elsewhere. */
    static final String PANEL = "panel";

    private static final String YOUTH = "youth";
    private static final String CORRECTION = "correction";

    private static final Map<String, String> HEADINGS = headings();

    private Sections() {}

    private static Map<String, String> headings() {
        var all = new LinkedHashMap<String, String>();
        all.put(CORRECTION, "What this corrects, and why");
        all.put("introduction", "In short");
        all.put("sought", "How we asked, and how we used what was said");
        all.put("individual", "Voice in each child's own plan");
        all.put("service", "Voice in how services are run");
        all.put("strategic", "Voice in what partners decide");
        all.put("education", "What education partners want us to know");
        all.put("effect", "What has changed for children");
        all.put(YOUTH, "From the youth panel");
        return all;
    }

    static List<String> codes() {
        return List.copyOf(HEADINGS.keySet());
    }

    /** @param yearly a year's pack says where nothing was written, a quarter's leaves it out */
    static List<Summary.Section> of(SortedMap<String, String> texts, String scrutiny, boolean yearly) {
        var sections = new ArrayList<Summary.Section>();
        HEADINGS.forEach((code, heading) -> {
            String text = text(code, texts);
            if (!text.isBlank()) sections.add(new Summary.Section("text-" + code, heading, paragraphs(text)));
            else if (yearly && !code.equals(CORRECTION)) {
                sections.add(
                        new Summary.Section("text-" + code, heading, List.of("Nothing was written here this year.")));
            }
        });
        if (!scrutiny.isBlank()) {
            sections.add(new Summary.Section(
                    "text-" + SCRUTINY, "What the independent scrutineer says", paragraphs(scrutiny)));
        }
        return sections;
    }

    private static String text(String code, SortedMap<String, String> texts) {
        String text = texts.getOrDefault(code, "");
        return code.equals(YOUTH) && !texts.getOrDefault(PANEL, "").isBlank() ? texts.getOrDefault(PANEL, "") : text;
    }

    private static List<String> paragraphs(String text) {
        return text.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
