package heard.train.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Layers of BERT (Devlin et al. 2019) as bge-small-en-v1.5 has them: width 384, 12 heads, post-norm, exact GELU. */
final class Layers {
    static final int WIDTH = 384;
    static final int COUNT = 12;
    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final List<String> MATRICES = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");
    private static final List<String> NORMS = List.of("attention.output.LayerNorm", "output.LayerNorm");

    private final Map<String, NDArray> arrays = new LinkedHashMap<>();
    private final int first;
    private final int end;

    private Layers(int first, int end) {
        this.first = first;
        this.end = end;
    }

    /**
     * Layers as the file has them.
     *
     * @param first the first layer
     * @param end past the last
     */
    static Layers of(OnnxFile file, int first, int end, NDManager manager) {
        var layers = new Layers(first, end);
        for (int layer = first; layer < end; layer++) {
            String at = "encoder.layer." + layer + ".";
            for (String name : MATRICES) {
                var weight = file.get(at + name + ".weight");
                // ONNX multiplies with [in, out]; libtorch's linear layer takes [out, in].
                try (var given = manager.create(weight.floats(), new Shape(weight.shape()))) {
                    layers.arrays.put(at + name + ".weight", given.transpose().duplicate());
                }
                layers.put(file, at + name + ".bias", manager);
            }
            for (String name : NORMS) {
                layers.put(file, at + name + ".weight", manager);
                layers.put(file, at + name + ".bias", manager);
            }
        }
        return layers;
    }

    private void put(OnnxFile file, String name, NDManager manager) {
        var one = file.get(name);
        arrays.put(name, manager.create(one.floats(), new Shape(one.shape())));
    }

    Map<String, NDArray> arrays() {
        return arrays;
    }

    /**
     * Runs the layers.
     *
     * @param x [batch, length, width]
     * @param hide [batch, 1, 1, length]: 0 to look at a piece, a large negative number not to
     * @param dropout 0 where nothing is learnt
     */
    NDArray run(NDArray x, NDArray hide, float dropout) {
        long batch = x.getShape().get(0);
        long length = x.getShape().get(1);
        NDArray state = x;
        for (int layer = first; layer < end; layer++) {
            String at = "encoder.layer." + layer + ".";
            var query = heads(linear(state, at + "attention.self.query"), batch, length);
            var key = heads(linear(state, at + "attention.self.key"), batch, length);
            var value = heads(linear(state, at + "attention.self.value"), batch, length);
            var weights = query.matMul(key.transpose(0, 1, 3, 2))
                    .div(Math.sqrt(WIDTH / (double) HEADS))
                    .add(hide)
                    .softmax(-1);
            var seen = weights.matMul(value).transpose(0, 2, 1, 3).reshape(batch, length, WIDTH);
            var attended = drop(linear(seen, at + "attention.output.dense"), dropout);
            state = norm(state.add(attended), at + "attention.output.LayerNorm");
            var wide = Activation.gelu(linear(state, at + "intermediate.dense"));
            state = norm(state.add(drop(linear(wide, at + "output.dense"), dropout)), at + "output.LayerNorm");
        }
        return state;
    }

    private static NDArray heads(NDArray x, long batch, long length) {
        return x.reshape(batch, length, HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray x, String name) {
        return Linear.linear(x, get(name + ".weight"), get(name + ".bias")).singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(x, new Shape(WIDTH), get(name + ".weight"), get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    static NDArray drop(NDArray x, float rate) {
        return rate == 0 ? x : Dropout.dropout(x, rate, true).singletonOrThrow();
    }

    private NDArray get(String name) {
        return java.util.Objects.requireNonNull(arrays.get(name), name);
    }
}
