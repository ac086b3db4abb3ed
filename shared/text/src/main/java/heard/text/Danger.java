package heard.text;

import heard.domain.triage.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How soon a person should look: rules that anybody can read, or the learned scorer, whichever is more worried. A rule for
 * urgent danger always holds a text; one for a concern does unless the scorer is all but sure that nothing is meant: children joke in
 * the words of danger. Rules of other languages always hold, since it has learnt English alone.
 */
final class Danger {
    private static final int URGENT = 0;
    private static final int CONCERN = 1;
    private static final int WORDS = 4;

    private final Scorer scorer;
    private final Thresholds thresholds;

    Danger(Scorer scorer, Thresholds thresholds) {
        this.scorer = scorer;
        this.thresholds = thresholds;
    }

    /**
     * @param ruled what the rules found
     * @param readable whether it is in a language that the scorer has learnt
     * @param known whether it is known who speaks
     * @param redacted the text as it may be shown: reasons quote its words
     */
    TierRules.Found find(
            TierRules.Found ruled, Scorer.Scores scores, boolean readable, boolean known, String redacted) {
        if (!readable) return ruled;
        var tier = Tier.NONE;
        var reasons = new ArrayList<String>();
        boolean thinkable = scores.harm() >= thresholds.ruleFloor() || !scores.whole() || ruled.abroad();
        if (ruled.tier() == Tier.URGENT || ruled.tier() == Tier.CONCERN && thinkable) {
            tier = ruled.tier();
            reasons.addAll(ruled.reasons());
        }
        if (scores.harm() < (known ? thresholds.harm() : thresholds.harmUnknown())) {
            return new TierRules.Found(tier, List.copyOf(reasons), ruled.abroad());
        }
        if (scores.tier()[URGENT] >= thresholds.urgent()) {
            tier = Tier.URGENT;
            reasons.add(reason(URGENT, scores.tier()[URGENT], redacted));
        } else {
            if (tier == Tier.NONE) tier = Tier.CONCERN;
            reasons.add(reason(CONCERN, scores.harm(), redacted));
        }
        return new TierRules.Found(tier, List.copyOf(reasons), ruled.abroad());
    }

    private String reason(int label, float score, String redacted) {
        var words = scorer.words("tier", label, redacted, WORDS);
        String which = words.isEmpty() ? "the whole of it" : "“" + String.join("”, “", words) + "”";
        return String.format(Locale.ROOT, "It reads like words of danger: %s (learned, %.2f)", which, score);
    }
}
