package heard.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;

/** What open data needs beside it: what each column means, the licence, and the hash of each file (Frictionless data package). */
public final class DataPackage {
    private DataPackage() {}

    /** @param hashes SHA-256 in hexadecimal of {@code figures.csv} and {@code summary.json} */
    public static String of(Summary summary, SortedMap<String, String> hashes) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("profile", "tabular-data-package");
        tree.put(
                "name",
                "heard-" + (summary.place().code() + "-" + summary.span().code()).toLowerCase(java.util.Locale.ROOT));
        tree.put("title", "What was heard: " + summary.title());
        tree.put("demonstration", summary.about().demonstration());
        tree.putArray("licenses")
                .addObject()
                .put("name", "OGL-UK-3.0")
                .put("title", "Open Government Licence v3.0")
                .put("path", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
        var resources = tree.putArray("resources");
        hashes.forEach((path, hash) -> {
            var one = resources.addObject();
            one.put("name", path.replace('.', '-')).put("path", path).put("hash", "sha256:" + hash);
            if (path.endsWith(".csv")) csv(one);
            else one.put("mediatype", "application/json").put("encoding", "utf-8");
        });
        return tree.toPrettyString() + "\n";
    }

    private static void csv(ObjectNode one) {
        one.put("profile", "tabular-data-resource").put("mediatype", "text/csv").put("encoding", "utf-8");
        var fields = one.putObject("schema").putArray("fields");
        field(fields, "area", "The place's code: GSS for partnerships and the region, such as NW-GM for sub-regions");
        field(fields, "place", "The place's name");
        field(fields, "level", "local, sub-region or region");
        field(fields, "period", "A quarter such as 2026-Q3, or a year from April such as 2025-26");
        field(fields, "measure", "comments, group, theme, need or feeling: what the row counts comments by");
        field(fields, "code", "The code of that group, theme, need or feeling; all for all comments");
        field(fields, "name", "Its name");
        field(fields, "group", "Who spoke: children, families, education or practitioners; all for everybody");
        field(
                fields,
                "shown",
                "How many comments: 0 is none; c is from 1 to 7, or withheld; any other is rounded to the nearest 5."
                        + " A comment has up to four themes, so themes do not add up");
        field(
                fields,
                "share",
                "Of the comments in whole per cent, from rounded figures; c where either is hidden or fewer than 30");
    }

    private static void field(ArrayNode fields, String name, String description) {
        fields.addObject().put("name", name).put("type", "string").put("description", description);
    }
}
