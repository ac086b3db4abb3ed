package heard.render;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every word that people wrote into the reports, and where it stands: a search that needs no script and no server. One page lists the
 * words, so that a browser finds one on it; each leads to the page of its letter, and that to the reports.
 */
@JStache(path = "find")
public record FindPage(List<Letter> letters, boolean demonstration) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{2,}");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,3}");
    /** So common that it leads nowhere. */
    private static final Set<String> COMMON = Set.of(
            "about", "after", "all", "also", "and", "any", "are", "been", "before", "being", "but", "can", "could",
            "did", "does", "each", "every", "for", "from", "get", "had", "has", "have", "her", "him", "his", "how",
            "into", "its", "many", "more", "most", "not", "only", "other", "our", "out", "over", "said", "same", "she",
            "some", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "too",
            "very", "was", "were", "what", "when", "where", "which", "who", "will", "with", "without", "would", "you",
            "your");

    /** A letter, the name of its page and its words. */
    public record Letter(String letter, String page, List<Word> words) {}

    /** A word, its anchor, and the periods in whose reports it stands. */
    public record Word(String word, String anchor, List<Found> found) {}

    /**
     * Reports of a period.
     *
     * @param compared the page that compares all of them, from the folder of the letters
     * @param everywhere whether it stands in each of them
     * @param places those it stands in, where not in all
     */
    public record Found(String period, String compared, boolean everywhere, List<Place> places) {}

    /** A report, from the folder of the letters. */
    public record Place(String name, String address) {}

    /** A report's words, and where it stands from the folder of all reports. */
    public record Written(String place, String folder, String code, String period, List<String> texts) {}

    /** @param reports the newest period first */
    public static FindPage of(List<Written> reports, boolean demonstration) {
        var found = new TreeMap<String, List<Written>>();
        var all = new LinkedHashMap<String, Integer>();
        for (var report : reports) {
            all.merge(report.code(), 1, Integer::sum);
            for (String word : words(report)) {
                found.computeIfAbsent(word, fresh -> new ArrayList<>()).add(report);
            }
        }
        SortedMap<String, List<Word>> letters = new TreeMap<>();
        found.forEach((word, where) -> {
            var words =
                    letters.computeIfAbsent(word.substring(0, 1).toUpperCase(Locale.UK), fresh -> new ArrayList<>());
            words.add(new Word(word, "w" + words.size(), found(where, all)));
        });
        return new FindPage(
                letters.entrySet().stream()
                        .map(one -> new Letter(one.getKey(), page(one.getKey()), List.copyOf(one.getValue())))
                        .toList(),
                demonstration);
    }

    private static Set<String> words(Written report) {
        var words = new TreeSet<String>();
        for (String text : report.texts()) {
            for (var pattern : List.of(WORD, SHORT)) {
                var match = pattern.matcher(text);
                while (match.find()) {
                    String word = match.group().toLowerCase(Locale.UK);
                    if (!COMMON.contains(word)) words.add(word);
                }
            }
        }
        return words;
    }

    private static List<Found> found(List<Written> where, Map<String, Integer> all) {
        var periods = new LinkedHashMap<String, List<Written>>();
        where.forEach(one ->
                periods.computeIfAbsent(one.code(), fresh -> new ArrayList<>()).add(one));
        return periods.entrySet().stream()
                .map(one -> {
                    boolean everywhere =
                            one.getValue().size() > 1 && one.getValue().size() == all.getOrDefault(one.getKey(), 0);
                    var places = everywhere
                            ? List.<Place>of()
                            : one.getValue().stream()
                                    .map(report -> new Place(report.place(), "../" + report.folder() + "index.html"))
                                    .toList();
                    return new Found(
                            one.getValue().getFirst().period(),
                            "../compare/" + one.getKey() + ".html",
                            everywhere,
                            places);
                })
                .toList();
    }

    /** Some letters are no name for a file. */
    private static String page(String letter) {
        return "u" + Integer.toHexString(letter.codePointAt(0));
    }

    /** The list of all words. */
    public String html() {
        return FindPageRenderer.of().execute(this);
    }

    /** The page of each letter, by its name. */
    public SortedMap<String, String> pages() {
        var pages = new TreeMap<String, String>();
        letters.forEach(one -> pages.put(one.page(), new FoundPage(one, letters, demonstration).html()));
        return pages;
    }
}
