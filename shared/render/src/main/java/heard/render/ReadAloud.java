package heard.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The children's edition to be heard: as a script that somebody reads out or records, and as SSML for a reading voice. The same
 * sentences as on the page, in the same order.
 */
public final class ReadAloud {
    /** Milliseconds. */
    private static final int BEFORE_A_HEADING = 900;

    private final List<Line> lines;

    /** A heading or a paragraph. */
    private record Line(boolean heading, String text) {}

    private ReadAloud(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    public static ReadAloud of(Summary summary) {
        var page = new ChildPage(summary);
        var lines = new ArrayList<Line>();
        if (page.demonstration()) lines.add(new Line(false, ChildPage.TEST));
        lines.add(new Line(true, "What you said in " + summary.place().name()));
        lines.add(new Line(false, summary.span().name()));
        lines.add(new Line(true, "You told us"));
        lines.add(new Line(false, page.comments() + " told us how it is."));
        page.explained().forEach(text -> lines.add(new Line(false, text)));
        if (page.hasThemes()) many(lines, "You told us the most about this", page.themes());
        many(lines, "How did it feel?", page.feelings());
        if (page.hasNeeds()) many(lines, "You want this from grown-ups", page.needs());
        panel(lines, page);
        answers(lines, page);
        lines.add(new Line(true, "Do you need help now?"));
        ChildPage.HELP.forEach(text -> lines.add(new Line(false, text)));
        return new ReadAloud(lines);
    }

    private static void many(List<Line> lines, String heading, List<ChildPage.Many> many) {
        lines.add(new Line(true, heading));
        for (var one : many) {
            lines.add(new Line(true, one.name()));
            lines.add(new Line(false, one.words() + "." + (one.hasChange() ? " " + one.change() : "")));
        }
    }

    private static void panel(List<Line> lines, ChildPage page) {
        if (!page.hasPanel()) return;
        lines.add(new Line(true, ChildPage.PANEL));
        page.ranked().forEach(one -> lines.add(new Line(false, one)));
        if (page.summary().own().hasPanel())
            lines.add(new Line(false, page.summary().own().panel()));
    }

    private static void answers(List<Line> lines, ChildPage page) {
        lines.add(new Line(true, "What we do now"));
        for (var one : page.answers()) {
            lines.add(new Line(true, one.theme().child()));
            lines.add(new Line(false, one.status() + "."));
            lines.add(new Line(false, one.deed().child()));
        }
        if (!page.hasAnswers()) lines.add(new Line(false, ChildPage.NO_ANSWER));
    }

    /** The script: headings on lines of their own. */
    public String text() {
        var text = new StringBuilder();
        for (var line : lines)
            text.append(line.heading() ? "\n" : "").append(line.text()).append('\n');
        return text.toString().stripLeading();
    }

    /** SSML 1.1. */
    public String ssml() {
        var ssml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">
                """);
        for (var line : lines) {
            if (line.heading()) ssml.append("<break time=\"%dms\"/>\n".formatted(BEFORE_A_HEADING));
            ssml.append(line.heading() ? "<p><emphasis level=\"moderate\">" : "<p>");
            sentences(line.text())
                    .forEach(one -> ssml.append("<s>").append(spoken(one)).append("</s>"));
            ssml.append(line.heading() ? "</emphasis></p>\n" : "</p>\n");
        }
        return ssml.append("</speak>\n").toString();
    }

    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(text.substring(from, to).strip());
        }
        return sentences;
    }

    /** A telephone number is said figure by figure. */
    private static String spoken(String sentence) {
        return Chart.escape(sentence)
                .replace("0800 1111", "<sub alias=\"0 8 0 0, 1 1 1 1\">0800 1111</sub>")
                .replace("999", "<sub alias=\"9 9 9\">999</sub>");
    }
}
