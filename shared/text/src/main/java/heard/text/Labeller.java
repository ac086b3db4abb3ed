package heard.text;

import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which labels of one head a text carries, and why: a score above the label's own threshold, helped where a rule agrees. */
final class Labeller {
    /** How far a rule that matched moves a score towards 1. */
    static final float RULE_HELPS = 0.25f;

    private static final int WORDS = 3;

    private final String head;
    private final List<String> codes;
    private final Map<String, Float> thresholds;
    private final Scorer scorer;

    Labeller(String head, List<String> codes, Map<String, Float> thresholds, Scorer scorer) {
        this.head = head;
        this.codes = List.copyOf(codes);
        this.thresholds = Map.copyOf(thresholds);
        this.scorer = scorer;
    }

    /**
     * At most {@value Understanding#MOST_THEMES}, the surest first.
     *
     * @param ruled what rules found
     * @param redacted the text as it may be shown
     */
    List<ThemeMatch> find(float[] scores, List<ThemeMatch> ruled, String redacted) {
        Map<String, ThemeMatch> rules = new HashMap<>();
        ruled.forEach(one -> rules.put(one.code(), one));
        var found = new ArrayList<ThemeMatch>();
        for (int label = 0; label < scores.length; label++) {
            String code = codes.get(label);
            var rule = rules.get(code);
            double score = helped(scores[label], rule == null ? 0 : rule.score());
            if (score < thresholds.getOrDefault(code, 1f)) continue;
            var why = new ArrayList<String>();
            if (rule != null) why.addAll(rule.why());
            why.addAll(scorer.words(head, label, redacted, WORDS));
            found.add(new ThemeMatch(code, Math.round(score * 100) / 100.0, why));
        }
        found.sort(Comparator.comparingDouble(ThemeMatch::score).reversed());
        return found.stream().limit(Understanding.MOST_THEMES).toList();
    }

    /** @param rule how sure the rules are, 0 to 1 */
    static double helped(double score, double rule) {
        return Math.min(1, score + (1 - score) * RULE_HELPS * rule);
    }
}
