package heard.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The commonest words of each language: in texts full of names and slips, and typed without accents, a surer sign than letters are.
 */
final class CommonestWords {
    /** As many of a text's first words as are looked at. */
    private static final int ENOUGH = 60;

    /** Fewer are enough where none of another language is heard. */
    private static final int FEWEST = 3;

    private static final int FEWEST_ALONE = 2;
    private static final double SHARE = 0.3;
    /** How many times as often as the second the first must be heard. */
    private static final double LEAD = 1.5;

    private final Map<String, List<Tongue>> speakers = new HashMap<>();

    CommonestWords(List<Tongue> tongues) {
        for (var tongue : tongues) {
            for (String word : tongue.words())
                speakers.computeIfAbsent(word, one -> new ArrayList<>()).add(tongue);
        }
    }

    Heard heardIn(List<Word> words) {
        int looked = Math.min(words.size(), ENOUGH);
        var times = new HashMap<String, Integer>();
        for (var word : words.subList(0, looked)) {
            for (var tongue : speakers.getOrDefault(word.lower(), List.of()))
                times.merge(tongue.tag(), 1, Integer::sum);
        }
        return new Heard(looked, times);
    }

    /**
     * What was heard in one text.
     *
     * @param times by tag
     */
    record Heard(int looked, Map<String, Integer> times) {
        double share(Tongue tongue) {
            return looked == 0 ? 0 : count(tongue) / (double) looked;
        }

        boolean any(Tongue tongue) {
            return times.containsKey(tongue.tag());
        }

        /** The language that stands clearly before all others, if one does. */
        Optional<Tongue> clearest(List<Tongue> candidates) {
            var order = candidates.stream()
                    .filter(this::any)
                    .sorted(Comparator.<Tongue>comparingInt(this::count).reversed())
                    .limit(2)
                    .toList();
            if (order.isEmpty()) return Optional.empty();
            var first = order.getFirst();
            boolean clear = order.size() == 1
                    ? count(first) >= FEWEST_ALONE
                    : count(first) >= FEWEST && count(first) >= LEAD * count(order.getLast());
            return clear && share(first) >= SHARE ? Optional.of(first) : Optional.empty();
        }

        private int count(Tongue tongue) {
            return times.getOrDefault(tongue.tag(), 0);
        }
    }
}
