package heard.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A summary as open data. Figures are strings, as they are shown: {@code "0"}, {@code "c"}, {@code "15"}, {@code "40%"}. */
public final class SummaryJson {
    /** Raised when a reader of the older shape would misread the newer. */
    private static final int VERSION = 3;

    private SummaryJson() {}

    /** The published file: the same summary has the same bytes. */
    public static String of(Summary summary) {
        return tree(summary).toPrettyString() + "\n";
    }

    public static ObjectNode tree(Summary summary) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("kind", "heard-report").put("version", VERSION);
        tree.put("demonstration", summary.about().demonstration());
        if (summary.about().isCorrection())
            tree.put("correction", summary.about().issue());
        var place = summary.place();
        tree.putObject("area")
                .put("code", place.code())
                .put("name", place.name())
                .put("level", place.level())
                .put("within", place.within());
        var span = summary.span();
        tree.put("period", span.code());
        tree.putObject("weeks").put("from", span.from()).put("to", span.to());
        tree.put("framework", summary.about().framework());
        tree.put(
                "rule",
                "0 is 0; c is 1 to 7, or withheld; others are rounded to 5; percentages are of rounded figures of 30 or more");
        tree.put("comments", summary.comments().text());
        lines(tree.putArray("groups"), summary.figures().groups());
        themes(tree.putArray("themes"), summary.figures().themes());
        lines(tree.putArray("needs"), summary.figures().needs());
        lines(tree.putArray("feelings"), summary.figures().feelings());
        var priorities = tree.putArray("priorities");
        for (var one : summary.priorities()) {
            var row = priorities.addObject();
            row.put("owner", one.owner()).put("period", one.period()).put("name", one.name());
            row.put("answered", one.answered());
            lines(row.putArray("themes"), one.themes());
        }
        answers(tree.putArray("answers"), summary.answers());
        var waiting = tree.putArray("waiting");
        for (var one : summary.waiting()) {
            var row = waiting.addObject();
            row.put("theme", one.theme().code()).put("shown", one.shown().text());
            if (one.isOlder()) row.put("since", one.since());
        }
        own(tree, summary.own());
        return tree;
    }

    private static void own(ObjectNode tree, Summary.Own own) {
        var phrases = tree.putArray("phrases");
        for (var one : own.phrases()) {
            var row = phrases.addObject().put("theme", one.theme());
            one.texts().forEach(row.putArray("texts")::add);
        }
        var voices = tree.putArray("voices");
        for (var one : own.voices()) {
            voices.addObject().put("theme", one.theme()).put("who", one.who()).put("text", one.text());
        }
        own.ranked().forEach(one -> tree.withArray("/ranked").add(one.code()));
    }

    private static void themes(ArrayNode array, List<Summary.ThemeRow> themes) {
        for (var one : themes) {
            var row = array.addObject();
            row.put("code", one.code())
                    .put("name", one.name())
                    .put("shown", one.shown().text());
            if (one.change().isSaid()) row.put("change", one.change().plain());
            var groups = row.putObject("groups");
            one.byGroup()
                    .forEach(group -> groups.put(group.code(), group.shown().text()));
        }
    }

    private static void lines(ArrayNode array, List<Summary.Line> lines) {
        for (var one : lines) {
            array.addObject()
                    .put("code", one.code())
                    .put("name", one.name())
                    .put("shown", one.shown().text())
                    .put("share", one.share().text());
        }
    }

    private static void answers(ArrayNode array, List<Summary.Answer> answers) {
        for (var one : answers) {
            var deed = one.deed();
            var row = array.addObject();
            row.put("place", one.place()).put("theme", one.theme().code()).put("owner", one.owner());
            row.put("status", one.status()).put("current", one.current()).put("said", deed.said());
            if (one.overdue()) row.put("overdue", true);
            if (deed.isPromised()) row.put("deed", deed.text()).put("due", deed.due());
            if (deed.isShown()) row.put("evidence", deed.evidence());
            if (deed.isRefused()) row.put("because", deed.because());
            row.put("child", deed.child());
            if (one.effect().isSaid()) row.put("effect", one.effect().plain());
        }
    }
}
