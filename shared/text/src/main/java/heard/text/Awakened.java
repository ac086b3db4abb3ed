package heard.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rules, found by the words that wake them ({@link Trigger}): most texts wake few, and no more is asked of the others.
 *
 * @param <R> a rule
 */
final class Awakened<R> {
    private final List<R> rules;
    private final BitSet always = new BitSet();
    private final Map<String, BitSet> byWord = new HashMap<>();

    Awakened(List<R> rules, Function<R, RuleQuery> query) {
        this.rules = List.copyOf(rules);
        for (int at = 0; at < rules.size(); at++) {
            int rule = at;
            query.apply(rules.get(at))
                    .trigger()
                    .ifPresentOrElse(
                            words -> words.forEach(word -> byWord.computeIfAbsent(word, one -> new BitSet())
                                    .set(rule)),
                            () -> always.set(rule));
        }
    }

    /** The rules that may match a text of these words, in their order. */
    Stream<R> by(Collection<String> words) {
        var awake = (BitSet) always.clone();
        for (String word : words) {
            var woken = byWord.get(word);
            if (woken != null) awake.or(woken);
        }
        return awake.stream().mapToObj(rules::get);
    }
}
