package heard.render;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every word that people wrote into the latest reports, and where it stands: a search that needs no script and no server. */
@JStache(path = "find")
public record FindPage(List<Letter> letters, boolean demonstration) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{3,}");
    /** So common that it leads nowhere. */
    private static final Set<String> COMMON = Set.of(
            "about", "after", "also", "been", "before", "being", "could", "does", "each", "every", "from", "have",
            "into", "many", "more", "most", "only", "other", "over", "said", "same", "some", "than", "that", "their",
            "them", "then", "there", "these", "they", "this", "those", "very", "were", "what", "when", "where", "which",
            "will", "with", "without", "would", "your");

    /** A letter and its words. */
    public record Letter(String letter, List<Word> words) {}

    /** A word and the reports it stands in. */
    public record Word(String word, List<Place> places) {}

    /** A report, from the folder of reports. */
    public record Place(String name, String address) {}

    /** A report's words: where it stands, and what was written. */
    public record Written(Place place, List<String> texts) {}

    public static FindPage of(List<Written> reports, boolean demonstration) {
        var found = new TreeMap<String, SortedMap<String, Place>>();
        for (var report : reports) {
            for (String text : report.texts()) {
                var words = WORD.matcher(text);
                while (words.find()) {
                    String word = words.group().toLowerCase(Locale.UK);
                    if (COMMON.contains(word)) continue;
                    found.computeIfAbsent(word, fresh -> new TreeMap<>())
                            .put(report.place().name(), report.place());
                }
            }
        }
        var letters = new TreeMap<String, List<Word>>();
        found.forEach((word, places) -> letters.computeIfAbsent(
                        word.substring(0, 1).toUpperCase(Locale.UK), fresh -> new ArrayList<>())
                .add(new Word(word, List.copyOf(places.values()))));
        return new FindPage(
                letters.entrySet().stream()
                        .map(one -> new Letter(one.getKey(), List.copyOf(one.getValue())))
                        .toList(),
                demonstration);
    }

    public String html() {
        return FindPageRenderer.of().execute(this);
    }
}
