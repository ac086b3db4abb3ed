package heard.text.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, pairs of neighbours, and runs of two to five letters within a word. Runs bear slips of spelling, which
 * children's words are full of.
 */
public final class NGrams {
    /** Longer texts are read as far as this; four times the longest answer. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 5;
    private static final int LONGEST_WORD = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+|[!?]+|\\p{So}");

    private NGrams() {}

    /**
     * How often each stands in the text. Words begin with {@code w:}, pairs hold a blank, runs begin with {@code c:} and mark a word's
     * edges with an underscore.
     */
    public static Map<String, Integer> of(String text) {
        var counts = new LinkedHashMap<String, Integer>();
        var words = words(text);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            counts.merge("w:" + word, 1, Integer::sum);
            if (at > 0) counts.merge("w:" + words.get(at - 1) + " " + word, 1, Integer::sum);
            runs(word, counts);
        }
        return counts;
    }

    private static List<String> words(String text) {
        String lower = text.substring(
                        0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST_TEXT)))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        var words = new ArrayList<String>();
        var word = WORD.matcher(lower);
        while (word.find()) words.add(word.group());
        return words;
    }

    /** Counted in code points, so that none is cut in two. */
    private static void runs(String word, Map<String, Integer> counts) {
        int[] points = ("_" + word + "_").codePoints().limit(LONGEST_WORD).toArray();
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int at = 0; at + length <= points.length; at++) {
                counts.merge("c:" + new String(points, at, length), 1, Integer::sum);
            }
        }
    }

    /** What stands in at least {@code fewest} of the texts, numbered. */
    public static Map<String, Integer> vocabulary(List<Map<String, Integer>> texts, int fewest) {
        var seen = new HashMap<String, Integer>();
        for (var text : texts) text.keySet().forEach(one -> seen.merge(one, 1, Integer::sum));
        var vocabulary = new LinkedHashMap<String, Integer>();
        for (var text : texts) {
            for (String one : text.keySet()) {
                if (seen.getOrDefault(one, 0) >= fewest) vocabulary.putIfAbsent(one, vocabulary.size());
            }
        }
        return vocabulary;
    }
}
