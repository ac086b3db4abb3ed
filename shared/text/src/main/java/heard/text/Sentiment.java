package heard.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How it feels, −1, 0 or 1, by a list of weighted words and short phrases, with negation and intensifiers. From the text alone. */
final class Sentiment {
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "don't",
            "dont",
            "didn't",
            "didnt",
            "isn't",
            "isnt",
            "wasn't",
            "wasnt",
            "aren't",
            "arent",
            "doesn't",
            "doesnt",
            "can't",
            "cant",
            "cannot",
            "won't",
            "wont",
            "couldn't",
            "couldnt",
            "weren't",
            "werent",
            "hardly",
            "nobody",
            "without",
            "haven't",
            "havent",
            "hasn't",
            "hasnt",
            "neither",
            "nor",
            "wouldn't",
            "wouldnt");
    private static final Set<String> STRONGER = Set.of(
            "very",
            "really",
            "so",
            "extremely",
            "absolutely",
            "totally",
            "incredibly",
            "always",
            "especially",
            "truly",
            "most");
    private static final Set<String> WEAKER = Set.of("quite", "slightly", "bit", "fairly", "somewhat", "little");
    private static final int LONGEST_PHRASE = 4;
    /** How many words a negation reaches. */
    private static final int REACH = 3;
    /** Sums between minus this and this are neither. */
    private static final double NEITHER = 0.75;

    private final Map<String, Double> weights = new HashMap<>();

    Sentiment() {
        for (String line : Lines.of("sentiment.txt")) {
            var parts = line.split(":", 2);
            for (String word : parts[1].split(",")) weights.put(word.strip(), Double.parseDouble(parts[0].strip()));
        }
    }

    int of(List<Word> words) {
        double sum = 0;
        for (int at = 0; at < words.size(); at++) {
            int length = LONGEST_PHRASE;
            while (length > 0 && !weights.containsKey(phrase(words, at, length))) length--;
            if (length == 0) continue;
            double weight = weights.getOrDefault(phrase(words, at, length), 0.0);
            sum += weight * turned(words, at);
            at += length - 1;
        }
        return sum >= NEITHER ? 1 : sum <= -NEITHER ? -1 : 0;
    }

    /** What the words just before make of a weight: turned round by a negation, more or less by others. */
    private static double turned(List<Word> words, int at) {
        double factor = 1;
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            if (words.get(before + 1).opens()) break;
            String word = words.get(before).lower();
            if (NEGATIONS.contains(word)) return -0.8 * factor;
            if (STRONGER.contains(word)) factor *= 1.4;
            if (WEAKER.contains(word)) factor *= 0.7;
        }
        return factor;
    }

    private static String phrase(List<Word> words, int at, int length) {
        if (at + length > words.size()) return "";
        if (length == 1) return words.get(at).lower();
        var phrase = new StringBuilder(words.get(at).lower());
        for (int next = at + 1; next < at + length; next++)
            phrase.append(' ').append(words.get(next).lower());
        return phrase.toString();
    }
}
