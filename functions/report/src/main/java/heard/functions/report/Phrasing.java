package heard.functions.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a redacted comment apart into runs of words, and those into phrases. */
final class Phrasing {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** What ends a run: a mark, a figure, or what stands for something that was taken out. */
    private static final Pattern BREAK = Pattern.compile("\\[[A-Z_]+]|[^\\p{L}\\p{M}'’\\s-]+|\\S*\\d\\S*");
    /** What ends a sentence, after which a capital tells nothing. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?\\n])");
    /** Words that a phrase neither begins nor ends with: they carry nothing by themselves. */
    private static final Set<String> SMALL = Set.of(
            "a", "about", "after", "all", "also", "am", "an", "and", "are", "as", "at", "be", "because", "been", "but",
            "by", "can", "could", "did", "do", "does", "for", "from", "get", "go", "got", "had", "has", "have", "he",
            "her", "him", "his", "i", "if", "in", "into", "is", "it", "its", "just", "like", "me", "my", "of", "off",
            "on", "or", "our", "out", "really", "she", "so", "some", "than", "that", "the", "their", "them", "then",
            "there", "they", "this", "to", "too", "up", "us", "very", "was", "we", "were", "what", "when", "which",
            "who", "will", "with", "would", "you", "your");

    private Phrasing() {}

    /**
     * A word of a comment.
     *
     * @param plain in small letters
     * @param likeAName whether it has a capital where no sentence begins
     */
    record Word(String plain, boolean likeAName) {}

    /** Words that stand together, with nothing between them. */
    static List<List<Word>> runs(String text) {
        var runs = new ArrayList<List<Word>>();
        for (String sentence : SENTENCE.split(text)) {
            boolean first = true;
            for (String part : BREAK.split(sentence)) {
                var run = new ArrayList<Word>();
                for (String word : part.strip().split("[\\s-]+")) {
                    if (word.isEmpty()) continue;
                    boolean capital = Character.isUpperCase(word.codePointAt(0));
                    String plain = word.toLowerCase(Locale.UK).replace('’', '\'');
                    run.add(new Word(plain, capital && !first && !plain.matches("i|i'.*")));
                    first = false;
                }
                if (!run.isEmpty()) runs.add(List.copyOf(run));
            }
        }
        return List.copyOf(runs);
    }

    /** Each once, however often a comment says it. */
    static Set<String> phrases(List<List<Word>> runs) {
        var phrases = new HashSet<String>();
        for (var run : runs) {
            for (int from = 0; from < run.size(); from++) {
                if (SMALL.contains(run.get(from).plain())) continue;
                for (int to = from + SHORTEST; to <= Math.min(run.size(), from + LONGEST); to++) {
                    if (SMALL.contains(run.get(to - 1).plain())) continue;
                    phrases.add(String.join(
                            " ", run.subList(from, to).stream().map(Word::plain).toList()));
                }
            }
        }
        return phrases;
    }
}
