package heard.train.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.index.NDIndex;
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
    /** How many times faster heads learn, which begin with nothing, than layers that know a language already. */
    private static final float FRESH = 10;

    private static final NDIndex EVERYTHING = new NDIndex(":");

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

    /**
     * One step, or none where a gradient is no number; the gradients are cleared either way. Now and then, once in some hundred or
     * thousand batches here, such a gradient comes of good numbers: it begins at the weights of attention, and the cause was not found.
     *
     * @param step counted from 1
     * @return whether a step was made
     */
    boolean step(Map<String, NDArray> arrays, int step, float rate) {
        try (var temporary = new NDScope()) { // or every array between would live as long as the parameters do
            temporary.suppressNotUsedWarning();
            double norm = norm(arrays);
            if (!Double.isFinite(norm)) {
                clear(arrays);
                return false;
            }
            float clip = (float) Math.min(1, MOST_NORM / (norm + 1e-6));
            float bias1 = (float) (1 - Math.pow(BETA1, step));
            float bias2 = (float) (1 - Math.pow(BETA2, step));
            arrays.forEach((name, array) -> {
                var gradient = array.getGradient().muli(clip);
                var first = state(mean, name).muli(BETA1).addi(gradient.mul(1 - BETA1));
                var second =
                        state(square, name).muli(BETA2).addi(gradient.square().muli(1 - BETA2));
                var below = second.div(bias2).sqrt().addi(EPSILON);
                float own = name.startsWith("encoder.") ? rate : rate * FRESH;
                boolean decays = array.getShape().dimension() > 1;
                if (decays) array.muli(1 - own * decay);
                array.subi(first.div(below).muli(own / bias1));
            });
            clear(arrays);
            return true;
        }
    }

    /** Libtorch adds each batch's gradient to what stands there, and DJL's collector does not clear it. */
    private static void clear(Map<String, NDArray> arrays) {
        arrays.values().forEach(array -> array.getGradient().set(EVERYTHING, 0));
    }

    private static double norm(Map<String, NDArray> arrays) {
        double squares = 0;
        for (var array : arrays.values())
            squares += array.getGradient().square().sum().getFloat();
        return Math.sqrt(squares);
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
