package heard.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What open data needs beside it: what each column means, the licence, and the hash of each file (Frictionless data package). */
public final class DataPackage {
    private static final String FIGURE =
            "0 is none; c is from 1 to 7, or withheld; any other is rounded to the nearest 5";
    private static final String SHARE = "Of all comments in whole per cent, from rounded figures; c where hidden";
    private static final SortedMap<String, String> DICTIONARY = dictionary();

    private DataPackage() {}

    /** Every member that {@link SummaryJson} may write. */
    private static SortedMap<String, String> dictionary() {
        var all = new TreeMap<String, String>();
        all.put("kind", "Always heard-report");
        all.put("version", "Of this shape; one more where an older reader would misread it");
        all.put("demonstration", "Whether what was heard was made up to show how the service works");
        all.put("correction", "Which correction it is; not there in the first issue");
        all.put("area/code", "GSS for partnerships and the region, such as NW-GM for sub-regions");
        all.put("area/name", "The place's name");
        all.put("area/level", "local, sub-region or region");
        all.put("area/within", "What the place lies in");
        all.put("period", "A quarter such as 2026-Q3, or a year from April such as 2025-26");
        all.put("weeks/from", "The first ISO week of the period");
        all.put("weeks/to", "The last ISO week of the period");
        all.put("framework", "The version of the themes");
        all.put("rule", "How figures are protected");
        all.put("comments", "All comments: " + FIGURE);
        for (String list : List.of("groups", "needs", "feelings", "priorities/themes")) {
            all.put(list + "/code", "Of the group, need, feeling or theme");
            all.put(list + "/name", "Its name");
            all.put(list + "/shown", FIGURE);
            all.put(list + "/share", SHARE);
        }
        all.put("themes/code", "The theme's code");
        all.put("themes/name", "Its name");
        all.put("themes/shown", FIGURE);
        all.put("themes/change", "What has become of it since the period before, in words");
        for (String group : List.of("children", "families", "education", "practitioners")) {
            all.put("themes/groups/" + group, "Of these comments those by " + group + ": " + FIGURE);
        }
        all.put("priorities/owner", "Whose priority: a partnership or the region");
        all.put("priorities/period", "When it is a priority");
        all.put("priorities/name", "The priority, as it was published");
        all.put("priorities/answered", "How it is answered; above local level by whom");
        answers(all);
        all.put("waiting/theme", "The code of a theme that was spoken of and that nobody has answered");
        all.put("waiting/shown", FIGURE);
        all.put("waiting/since", "The first of the periods in a row in which it stood so");
        all.put("phrases/theme", "The theme of words that many used");
        all.put("phrases/texts", "Those words, in the alphabet's order");
        all.put("voices/theme", "The theme of somebody's own words");
        all.put("voices/who", "Which group they belong to");
        all.put("voices/text", "The words: by consent, with what could name somebody taken out, approved by a person");
        all.put("ranked", "Codes of the themes that matter most to the youth panel, the first first");
        return all;
    }

    private static void answers(SortedMap<String, String> all) {
        all.put("answers/place", "Whose answer it is");
        all.put("answers/theme", "The code of the theme that it answers");
        all.put("answers/owner", "council, police, NHS or education");
        all.put("answers/status", "Planned, Under way, Done or We could not");
        all.put("answers/current", "Whether it answers what was said in this period");
        all.put("answers/overdue", "There where it was promised for a day that was over");
        all.put("answers/said", "What was said, summed up");
        all.put("answers/deed", "What will be or was done");
        all.put("answers/due", "By when");
        all.put("answers/evidence", "What shows it");
        all.put("answers/because", "Why it could not be done");
        all.put("answers/child", "The answer as it is told to a child");
        all.put("answers/effect", "What has become of its theme since, in words");
    }

    /** @param hashes SHA-256 in hexadecimal, by file; {@code figures.csv} and {@code summary.json} are the data among them */
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
            if (!path.endsWith(".csv") && !path.endsWith(".json")) return;
            var one = resources.addObject();
            one.put("name", path.replace('.', '-')).put("path", path).put("hash", "sha256:" + hash);
            if (path.endsWith(".csv")) csv(one);
            else json(one);
        });
        return tree.toPrettyString() + "\n";
    }

    /** What each member means, by its path from the root. */
    private static void json(ObjectNode one) {
        one.put("mediatype", "application/json").put("encoding", "utf-8");
        var members = one.putArray("members");
        DICTIONARY.forEach(
                (path, description) -> members.addObject().put("path", path).put("description", description));
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
