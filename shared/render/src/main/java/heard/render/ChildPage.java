package heard.render;

import heard.disclosure.Shown;
import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The same figures and answers for a child of nine: short words, pictures, nothing that has to be worked out. */
@JStache(path = "child")
public record ChildPage(Summary summary) {
    static final String TEST = "This is a test. No one said this. We made it up to show how it works.";
    static final String PANEL = "What the youth panel says";
    static final String NO_ANSWER = "We have not said yet. We will.";
    static final List<String> HELP = List.of(
            "Are you in danger? Ring 999.",
            "Do you want to talk? Ring Childline. It is free. You can ring day or night: 0800 1111.");

    private static final int FIVE = 5;
    private static final int THEMES = 8;
    private static final int NEEDS = 3;
    private static final List<String> PLACES = List.of("This comes first: ", "Then this: ", "And this: ");

    /** Something many said, as a sentence, a picture and what has become of it. */
    public record Many(String name, String words, String picture, String dots, String change) {
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
                        Pictures.of(one.code()),
                        Dots.of(one.shown(), each()),
                        one.change().child()))
                .toList();
    }

    List<Many> needs() {
        return summary.figures().needs().stream()
                .filter(one -> isTold(one.shown()))
                .limit(NEEDS)
                .map(this::many)
                .toList();
    }

    List<Many> feelings() {
        return summary.figures().feelings().stream().map(this::many).toList();
    }

    private Many many(Summary.Line one) {
        return new Many(one.name(), people(one.shown()), Pictures.of(one.code()), Dots.of(one.shown(), each()), "");
    }

    List<String> explained() {
        int each = each();
        return List.of(
                "We do not know who they are. No one gave a name.",
                "We do not say if just one or two said a thing. We want to keep you safe. So we count in fives. One dot is "
                        + (each == FIVE ? "five" : Integer.toString(each)) + " people.");
    }

    /** The same for every figure on the page, so that they can be compared. */
    private int each() {
        return Dots.each(Stream.of(
                        summary.figures().themes().stream().map(Summary.ThemeRow::shown),
                        summary.figures().needs().stream().map(Summary.Line::shown),
                        summary.figures().feelings().stream().map(Summary.Line::shown))
                .flatMap(one -> one)
                .toList());
    }

    String panelSays() {
        return PANEL;
    }

    String noAnswer() {
        return NO_ANSWER;
    }

    String test() {
        return TEST;
    }

    boolean hasPanel() {
        return summary.own().hasRanked() || summary.own().hasPanel();
    }

    /** What matters most to the panel, as sentences. */
    List<String> ranked() {
        var ranked = summary.own().ranked();
        var told = new ArrayList<String>();
        for (int i = 0; i < ranked.size(); i++)
            told.add(PLACES.get(i) + ranked.get(i).child() + ".");
        return told;
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
        return people(summary.comments());
    }

    private static boolean isTold(Shown shown) {
        return !shown.isHidden() && !shown.isNone();
    }

    private static String people(Shown shown) {
        if (shown.isHidden()) return "A few people";
        return shown.isNone() ? "Nobody" : "About " + shown.text() + " people";
    }
}
