package heard.train.retrain;

import heard.text.encoder.Dense;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Goes on learning one head on vectors that stay as they are: logistic loss, small steps (Adam, Kingma and Ba 2015) from the weights
 * that there are, so that what is not corrected stays. Seconds for some thousand rows.
 */
final class HeadLearner {
    private static final int ROUNDS = 12;
    private static final int BATCH = 32;
    private static final double RATE = 1e-3;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;

    /**
     * One row.
     *
     * @param targets 0 or 1 for each output
     * @param weight how many rows it counts for
     */
    record Row(float[] vector, float[] targets, float weight) {}

    private final boolean exclusive;
    private final Random random;

    /** @param exclusive whether the outputs exclude each other */
    HeadLearner(boolean exclusive, Random random) {
        this.exclusive = exclusive;
        this.random = random;
    }

    Dense learn(Dense from, List<Row> rows) {
        var head = new Dense(from.weights().clone(), from.biases().clone());
        int parameters = head.weights().length + head.biases().length;
        var mean = new double[parameters];
        var square = new double[parameters];
        var order = new ArrayList<>(rows);
        int step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int at = 0; at < order.size(); at += BATCH) {
                var gradient = gradient(head, order.subList(at, Math.min(order.size(), at + BATCH)));
                step++;
                for (int i = 0; i < parameters; i++) {
                    mean[i] = BETA1 * mean[i] + (1 - BETA1) * gradient[i];
                    square[i] = BETA2 * square[i] + (1 - BETA2) * gradient[i] * gradient[i];
                    double by = RATE
                            * mean[i]
                            / (1 - Math.pow(BETA1, step))
                            / (Math.sqrt(square[i] / (1 - Math.pow(BETA2, step))) + 1e-8);
                    if (i < head.weights().length) head.weights()[i] -= (float) by;
                    else head.biases()[i - head.weights().length] -= (float) by;
                }
            }
        }
        return head;
    }

    private double[] gradient(Dense head, List<Row> rows) {
        var gradient = new double[head.weights().length + head.biases().length];
        for (var row : rows) {
            float[] out = head.apply(row.vector());
            float[] chances = exclusive ? Dense.softmax(out) : Dense.sigmoids(out);
            int width = row.vector().length;
            for (int label = 0; label < chances.length; label++) {
                double wrong = row.weight() * (chances[label] - row.targets()[label]) / rows.size();
                for (int i = 0; i < width; i++) gradient[label * width + i] += wrong * row.vector()[i];
                gradient[head.weights().length + label] += wrong;
            }
        }
        return gradient;
    }
}
