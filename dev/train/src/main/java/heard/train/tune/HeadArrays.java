package heard.train.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The arrays of all heads, and the loss of a batch. */
final class HeadArrays {
    private static final float SPREAD = 0.02f;

    private final List<Head> heads;
    private final float smoothing;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    HeadArrays(List<Head> heads, float smoothing, NDManager manager, Random random) {
        this.heads = List.copyOf(heads);
        this.smoothing = smoothing;
        for (var head : heads) {
            switch (head) {
                case Head.OneOf one -> linear(one.name(), one.size(), Layers.WIDTH, manager, random);
                case Head.AnyOf any -> linear(any.name(), any.size(), Layers.WIDTH, manager, random);
                case Head.EachPiece each -> {
                    linear(each.name() + ".hidden", each.hidden(), Layers.WIDTH + each.features(), manager, random);
                    linear(each.name(), each.size(), each.hidden(), manager, random);
                }
            }
        }
    }

    private void linear(String name, int out, int in, NDManager manager, Random random) {
        var values = new float[out * in];
        for (int i = 0; i < values.length; i++) values[i] = (float) random.nextGaussian() * SPREAD;
        arrays.put(name + ".weight", manager.create(values, new Shape(out, in)));
        arrays.put(name + ".bias", manager.zeros(new Shape(out)));
    }

    Map<String, NDArray> arrays() {
        return arrays;
    }

    /** @param state [batch, length, width], as the last layer left it */
    NDArray loss(NDArray state, Batch batch, float dropout) {
        var sentence = Layers.drop(state.get(new NDIndex(":, 0")), dropout);
        NDArray total = null;
        for (var head : heads) {
            NDArray loss = switch (head) {
                case Head.OneOf one ->
                    classes(apply(sentence, one.name()), batch.oneHot(one.name(), one.size(), smoothing));
                case Head.AnyOf any -> labels(apply(sentence, any.name()), batch.labels(any.name(), any.size()));
                case Head.EachPiece each -> pieces(state, batch, each, dropout);
            };
            loss = loss.mul(head.weight());
            total = total == null ? loss : total.add(loss);
        }
        return Objects.requireNonNull(total, "there are no heads");
    }

    private NDArray pieces(NDArray state, Batch batch, Head.EachPiece head, float dropout) {
        var vectors = Layers.drop(state, dropout).concat(batch.features(head.features()), -1);
        var between = Activation.relu(apply(vectors, head.name() + ".hidden"));
        var logits = apply(between, head.name());
        return classes(logits.reshape(-1, head.size()), batch.tags(head.size()));
    }

    private NDArray apply(NDArray x, String name) {
        return Linear.linear(x, get(name + ".weight"), get(name + ".bias")).singletonOrThrow();
    }

    private NDArray get(String name) {
        return Objects.requireNonNull(arrays.get(name), name);
    }

    /** Cross entropy, meant over the rows that have a target: the others' targets are all zeros. */
    private static NDArray classes(NDArray logits, NDArray targets) {
        float known = Math.max(1, targets.sum().getFloat());
        return logits.logSoftmax(-1).mul(targets).sum().neg().div(known);
    }

    /** Binary cross entropy, summed over the labels and meant over the rows. A negative target is not told. */
    private static NDArray labels(NDArray logits, NDArray targets) {
        var told = targets.gte(0).toType(logits.getDataType(), false);
        // max(x, 0) − x·y + log(1 + exp(−|x|)): the stable form
        var loss = Activation.relu(logits)
                .sub(logits.mul(targets))
                .add(logits.abs().neg().exp().add(1).log());
        return loss.mul(told).sum().div(targets.getShape().get(0));
    }
}
