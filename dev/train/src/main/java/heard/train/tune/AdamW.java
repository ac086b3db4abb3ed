package heard.train.tune;

import ai.djl.ndarray.NDArray;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), gradients clipped by their common norm. Its state is in named
 * arrays, so that a run that was stopped goes on as if it had not been.
 */
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float MOST_NORM = 1;

    private final float decay;
    private final Map<String, NDArray> mean = new LinkedHashMap<>();
    private final Map<String, NDArray> square = new LinkedHashMap<>();

    AdamW(Map<String, NDArray> arrays, float decay) {
        this.decay = decay;
        arrays.forEach((name, array) -> {
            mean.put(name, array.zerosLike());
            square.put(name, array.zerosLike());
        });
    }

    /** @param step counted from 1 */
    void step(Map<String, NDArray> arrays, int step, float rate) {
        double norm = 0;
        for (var array : arrays.values()) {
            try (var squares = array.getGradient().square();
                    var sum = squares.sum()) {
                norm += sum.getFloat();
            }
        }
        float clip = (float) Math.min(1, MOST_NORM / (Math.sqrt(norm) + 1e-6));
        float bias1 = (float) (1 - Math.pow(BETA1, step));
        float bias2 = (float) (1 - Math.pow(BETA2, step));
        arrays.forEach((name, array) -> {
            try (var scope = array.getManager().newSubManager()) {
                var gradient = array.getGradient();
                gradient.attach(scope);
                gradient.muli(clip);
                var first = state(mean, name);
                var second = state(square, name);
                first.muli(BETA1).addi(gradient.mul(1 - BETA1));
                second.muli(BETA2).addi(gradient.square().muli(1 - BETA2));
                var update = first.div(second.div(bias2).sqrt().addi(EPSILON)).muli(rate / bias1);
                boolean decays = array.getShape().dimension() > 1;
                if (decays) array.muli(1 - rate * decay);
                array.subi(update);
            }
        });
    }

    private static NDArray state(Map<String, NDArray> of, String name) {
        return java.util.Objects.requireNonNull(of.get(name), name);
    }

    /** Its state under names of its own, to be kept and put back. */
    Map<String, NDArray> state() {
        var all = new LinkedHashMap<String, NDArray>();
        mean.forEach((name, array) -> all.put("mean." + name, array));
        square.forEach((name, array) -> all.put("square." + name, array));
        return all;
    }
}
