package heard.train.linear;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import heard.text.linear.NGrams;
import heard.text.linear.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One yes-or-no model for each label, over n-grams and a text's vector side by side (Fan et al. 2008, LIBLINEAR): logistic, or with
 * squared hinge loss.
 */
public final class LinearClassifier {
    private static final double STOP = 0.01;
    private static final int MOST_ROUNDS = 300;

    /** A text and its vector; the vector may be empty. */
    public record Text(String words, float[] vector) {}

    private final Weighing weighing;
    private final double[][] weights;

    private LinearClassifier(Weighing weighing, double[][] weights) {
        this.weighing = weighing;
        this.weights = weights;
    }

    /**
     * Learns.
     *
     * @param has for each text, whether it has each label
     * @param c how much a mistake costs; the rarer side of each label is made to weigh as much as the other, to the power given
     * @param balance 0 for no balancing, 1 for full
     * @param fewest texts that an n-gram must stand in
     */
    public static LinearClassifier learn(
            List<Text> texts, boolean[][] has, boolean logistic, double c, double balance, int fewest) {
        var counts = texts.stream().map(text -> NGrams.of(text.words())).toList();
        var weighing = Weighing.of(counts, fewest);
        int width = texts.getFirst().vector().length;
        var rows = new Feature[texts.size()][];
        for (int i = 0; i < rows.length; i++) rows[i] = features(weighing, texts.get(i));
        int labels = has[0].length;
        var weights = new double[labels][];
        for (int label = 0; label < labels; label++) {
            var problem = new Problem();
            problem.l = rows.length;
            problem.n = weighing.vocabulary().size() + width + 1;
            problem.bias = 1;
            problem.x = rows;
            problem.y = new double[rows.length];
            int yes = 0;
            for (int i = 0; i < rows.length; i++) {
                problem.y[i] = has[i][label] ? 1 : -1;
                if (has[i][label]) yes++;
            }
            weights[label] = yes == 0 ? new double[problem.n] : learn(problem, yes, logistic, c, balance);
        }
        return new LinearClassifier(weighing, weights);
    }

    private static double[] learn(Problem problem, int yes, boolean logistic, double c, double balance) {
        var parameter =
                new Parameter(logistic ? SolverType.L2R_LR_DUAL : SolverType.L2R_L2LOSS_SVC_DUAL, c, STOP, MOST_ROUNDS);
        parameter.setRandom(new Random(1));
        double rarer = Math.pow(problem.l / (2.0 * yes), balance);
        double other = Math.pow(problem.l / (2.0 * (problem.l - yes)), balance);
        parameter.setWeights(new double[] {rarer, other}, new int[] {1, -1});
        Linear.disableDebugOutput();
        var model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] learnt = model.getFeatureWeights();
        for (int i = 0; i < learnt.length; i++) learnt[i] *= sign;
        return learnt;
    }

    private static Feature[] features(Weighing weighing, Text text) {
        var features = new ArrayList<Feature>();
        int size = weighing.vocabulary().size();
        weighing.weigh(NGrams.of(text.words())).stream()
                .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                .forEach(one -> features.add(new FeatureNode(one.index() + 1, one.value())));
        for (int i = 0; i < text.vector().length; i++) {
            features.add(new FeatureNode(size + i + 1, text.vector()[i]));
        }
        features.add(new FeatureNode(size + text.vector().length + 1, 1));
        return features.toArray(Feature[]::new);
    }

    /** How far each label is from its border: above 0 for yes. */
    public double[] decide(Text text) {
        var out = new double[weights.length];
        for (var feature : features(weighing, text)) {
            for (int label = 0; label < out.length; label++) {
                out[label] += weights[label][feature.getIndex() - 1] * feature.getValue();
            }
        }
        return out;
    }

    public Weighing weighing() {
        return weighing;
    }

    /** For each label: a weight for each n-gram, then for each number of the vector, then the bias. */
    public double[][] weights() {
        return weights;
    }
}
