package heard.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.disclosure.Shown;
import java.util.List;

/** A summary as open data. Figures are strings, as they are shown: {@code "0"}, {@code "c"}, {@code "15"}, {@code "40%"}. */
public final class SummaryJson {
    /** Raised when a reader of the older shape would misread the newer. */
    private static final int VERSION = 1;

    private SummaryJson() {}

    /** The published file: the same summary has the same bytes. */
    public static String of(Summary summary) {
        return tree(summary).toPrettyString() + "\n";
    }

    public static ObjectNode tree(Summary summary) {
        var place = summary.place();
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("kind", "heard-quarterly-summary").put("version", VERSION);
        tree.put("demonstration", summary.demonstration());
        tree.putObject("partnership")
                .put("code", place.partnership().code().value())
                .put("name", place.partnership().name());
        tree.put("subRegion", place.subRegion()).put("region", place.region());
        tree.put("quarter", summary.quarter().toString());
        tree.putObject("weeks")
                .put("from", summary.quarter().weeks().from().toString())
                .put("to", summary.quarter().weeks().to().toString());
        tree.put("framework", summary.framework());
        tree.put(
                "rule",
                "0 is 0; c is 1 to 7; others are rounded to 5; percentages are of rounded figures of 30 or more");
        tree.put("comments", text(summary.comments()));
        lines(tree.putArray("groups"), summary.groups());
        themes(tree.putArray("themes"), summary.themes());
        lines(tree.putArray("needs"), summary.needs());
        lines(tree.putArray("feelings"), summary.feelings());
        var priorities = tree.putArray("priorities");
        for (var one : summary.priorities()) {
            var row = priorities.addObject();
            row.put("owner", one.owner()).put("period", one.period()).put("name", one.name());
            lines(row.putArray("themes"), one.themes());
        }
        return tree;
    }

    private static void themes(ArrayNode array, List<Summary.ThemeRow> themes) {
        for (var one : themes) {
            var row = array.addObject();
            row.put("code", one.code()).put("name", one.name()).put("shown", text(one.shown()));
            var groups = row.putObject("groups");
            one.byGroup().forEach(group -> groups.put(group.code(), text(group.shown())));
        }
    }

    private static void lines(ArrayNode array, List<Summary.Line> lines) {
        for (var one : lines) {
            array.addObject()
                    .put("code", one.code())
                    .put("name", one.name())
                    .put("shown", text(one.shown()))
                    .put("share", text(one.share()));
        }
    }

    private static String text(Shown shown) {
        return shown.text();
    }
}
