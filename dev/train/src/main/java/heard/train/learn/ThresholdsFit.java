package heard.train.learn;

import heard.domain.theme.Framework;
import heard.domain.theme.Said;
import heard.domain.theme.Understanding;
import heard.domain.triage.Tier;
import heard.text.HeardUnderstander;
import heard.text.Learnt;
import heard.text.Scorer;
import heard.text.Thresholds;
import heard.text.linear.LinearHeads;
import heard.train.evaluate.Characters;
import heard.train.examples.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the thresholds on the tune part: for danger the recall that is asked for, at the fewest held in vain; for labels the best F1,
 * each label's own drawn towards the common one where it has few examples; for redaction the recall that a precision allows.
 */
public final class ThresholdsFit {
    private static final double HARM_RECALL = 0.975;
    private static final double URGENT_RECALL = 0.85;
    private static final double MOST_HELD_IN_VAIN = 0.22;
    private static final double REDACTION_PRECISION = 0.905;
    private static final float RULE_FLOOR = 0.05f;
    /** Where alerts on ordinary comments of the NHS's first phase come to some fifteen in a thousand. */
    private static final float UNKNOWN = 0.4f;

    private static final float SURE = 0.5f;
    /** A label's own threshold counts half where it has this many examples. */
    private static final int FEW = 15;

    private final Framework framework;
    private final Learnt learnt;
    private final LinearHeads linear;
    private final List<Example> tune;

    public ThresholdsFit(Framework framework, Learnt learnt, LinearHeads linear, List<Example> tune) {
        this.framework = framework;
        this.learnt = learnt;
        this.linear = linear;
        this.tune = tune;
    }

    public Thresholds fit() {
        float share = bestShare();
        var scorer = new Scorer(learnt, linear, share);
        var scores = scores(scorer);
        var open = new Thresholds(share, 1, 1, 1, 1, zeros(learnt.themes()), zeros(learnt.needs()), SURE, 0.5f);
        var told = understand(scorer, open);
        var themes = labels(
                learnt.themes(),
                Example::themes,
                (i, code) -> told.get(i).themes().stream()
                        .filter(theme -> theme.code().equals(code))
                        .findFirst()
                        .map(theme -> (float) theme.score())
                        .orElse(0f));
        var needs = labels(
                learnt.needs(),
                Example::needs,
                (i, code) -> scores.get(i).needs()[learnt.needs().indexOf(code)]);
        return new Thresholds(
                share,
                urgent(scores),
                harm(scores),
                UNKNOWN,
                RULE_FLOOR,
                themes,
                needs,
                SURE,
                redact(scorer, new Thresholds(share, 1, 1, 1, 1, themes, needs, SURE, 0.5f)));
    }

    private List<Scorer.Scores> scores(Scorer scorer) {
        return tune.stream()
                .map(one -> scorer.score(said(one), HeardUnderstander.ruled(one.text())))
                .toList();
    }

    private List<Understanding> understand(Scorer scorer, Thresholds thresholds) {
        var understander = new HeardUnderstander(framework, scorer, thresholds);
        return tune.stream().map(one -> understander.understand(said(one))).toList();
    }

    private static Said said(Example one) {
        return new Said(one.text(), one.speaker(), Optional.empty());
    }

    /** The share at which the most harm is found where a tenth of the others is held. */
    private float bestShare() {
        float best = 1;
        double most = -1;
        for (float share : new float[] {1, 0.9f, 0.8f, 0.7f, 0.6f, 0.5f}) {
            var scores = scores(new Scorer(learnt, linear, share));
            float border = heldInVain(scores, 0.1);
            double found = recall(scores, border);
            System.err.printf("encoder's share %.1f: harm found at a tenth held in vain %.4f%n", share, found);
            if (found > most) {
                most = found;
                best = share;
            }
        }
        return best;
    }

    private float harm(List<Scorer.Scores> scores) {
        float border = quantile(harms(scores, false), 1 - HARM_RECALL);
        float most = heldInVain(scores, MOST_HELD_IN_VAIN);
        System.err.printf(
                "harm: %.4f finds %.3f of it; %.4f would hold %.2f in vain%n",
                border, HARM_RECALL, most, MOST_HELD_IN_VAIN);
        return Math.max(border, most);
    }

    private float urgent(List<Scorer.Scores> scores) {
        var of = new ArrayList<Float>();
        for (int i = 0; i < tune.size(); i++)
            if (tune.get(i).tier() == Tier.URGENT) of.add(scores.get(i).tier()[0]);
        return quantile(of, 1 - URGENT_RECALL);
    }

    private float heldInVain(List<Scorer.Scores> scores, double share) {
        return quantile(harms(scores, true), 1 - share);
    }

    private double recall(List<Scorer.Scores> scores, float border) {
        var harms = harms(scores, false);
        return harms.stream().filter(one -> one >= border).count() / (double) harms.size();
    }

    private List<Float> harms(List<Scorer.Scores> scores, boolean ofNone) {
        var harms = new ArrayList<Float>();
        for (int i = 0; i < tune.size(); i++) {
            if ((tune.get(i).tier() == Tier.NONE) == ofNone)
                harms.add(scores.get(i).harm());
        }
        return harms;
    }

    private static float quantile(List<Float> of, double share) {
        var sorted = of.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    private interface Score {
        float of(int example, String code);
    }

    private interface Codes {
        List<String> of(Example example);
    }

    private Map<String, Float> labels(List<String> codes, Codes has, Score score) {
        float common = 0.5f;
        double best = -1;
        for (float border = 0.1f; border < 0.8f; border += 0.02f) {
            double f1 = f1(codes, border, has, score);
            if (f1 > best) {
                best = f1;
                common = border;
            }
        }
        System.err.printf("labels: common threshold %.2f, micro-F1 %.4f%n", common, best);
        var thresholds = new HashMap<String, Float>();
        for (String code : codes) {
            float own = common;
            double most = -1;
            for (float border = 0.06f; border < 0.9f; border += 0.02f) {
                double f1 = f1(List.of(code), border, has, score);
                if (f1 > most) {
                    most = f1;
                    own = border;
                }
            }
            long known = tune.stream().filter(one -> has.of(one).contains(code)).count();
            float weight = known / (float) (known + FEW);
            thresholds.put(code, weight * own + (1 - weight) * common);
        }
        return thresholds;
    }

    private double f1(List<String> codes, float border, Codes has, Score score) {
        int hits = 0;
        int both = 0;
        for (int i = 0; i < tune.size(); i++) {
            for (String code : codes) {
                boolean right = has.of(tune.get(i)).contains(code);
                boolean told = score.of(i, code) >= border;
                if (right && told) hits++;
                if (right) both++;
                if (told) both++;
            }
        }
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    private float redact(Scorer scorer, Thresholds others) {
        float best = 0.5f;
        for (float border : new float[] {0.5f, 0.4f, 0.3f, 0.2f, 0.15f, 0.1f, 0.05f}) {
            var characters = new Characters(tune, understand(scorer, others.redactingFrom(border)));
            System.err.printf(
                    "redaction from %.2f: recall %.4f, precision %.4f%n",
                    border, characters.recall(), characters.precision());
            if (characters.precision() >= REDACTION_PRECISION) best = border;
        }
        return best;
    }

    private static Map<String, Float> zeros(List<String> codes) {
        var zeros = new HashMap<String, Float>();
        codes.forEach(code -> zeros.put(code, 0f));
        return zeros;
    }
}
