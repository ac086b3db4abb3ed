package heard.render;

import heard.disclosure.Shown;
import io.jstach.jstache.JStache;
import java.util.List;

/** The same figures and answers for a child of nine: short words, pictures, nothing that has to be worked out. */
@JStache(path = "child")
public record ChildPage(Summary summary) {
    private static final int THEMES = 8;
    private static final int NEEDS = 3;

    /** Something many said, as a sentence, a picture and what has become of it. */
    public record Many(String name, String words, String dots, String change) {
        public boolean hasChange() {
            return !change.isEmpty();
        }
    }

    public String html() {
        return ChildPageRenderer.of().execute(this);
    }

    public boolean demonstration() {
        return summary.about().demonstration();
    }

    List<Many> themes() {
        return summary.figures().themes().stream()
                .filter(one -> isTold(one.shown()))
                .limit(THEMES)
                .map(one -> new Many(
                        one.child(),
                        people(one.shown()),
                        Dots.of(one.shown()),
                        one.change().child()))
                .toList();
    }

    List<Many> needs() {
        return summary.figures().needs().stream()
                .filter(one -> isTold(one.shown()))
                .limit(NEEDS)
                .map(one -> new Many(one.name(), people(one.shown()), Dots.of(one.shown()), ""))
                .toList();
    }

    List<Many> feelings() {
        return summary.figures().feelings().stream()
                .map(one -> new Many(one.name(), capital(one.spoken()), Dots.of(one.shown()), ""))
                .toList();
    }

    boolean hasThemes() {
        return !themes().isEmpty();
    }

    boolean hasNeeds() {
        return !needs().isEmpty();
    }

    /** One of each theme: a child reads to the end of few things. */
    List<Summary.Answer> answers() {
        var themes = new java.util.HashSet<String>();
        return summary.current().stream()
                .filter(one -> themes.add(one.theme().code()))
                .toList();
    }

    boolean hasAnswers() {
        return !answers().isEmpty();
    }

    String comments() {
        return summary.comments().isHidden() ? "A few people" : people(summary.comments());
    }

    private static boolean isTold(Shown shown) {
        return !shown.isHidden() && !shown.isNone();
    }

    private static String people(Shown shown) {
        return shown.isNone() ? "Nobody" : "About " + shown.text() + " people";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
