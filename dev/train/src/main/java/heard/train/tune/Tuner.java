package heard.train.tune;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import heard.text.encoder.Tensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tunes the upper layers of the encoder and its heads on rows.
 *
 * <p>What the layers below make of each row never changes, so it is computed once and kept. Seeded, and resumable: after each epoch the
 * state is written, and a run that finds one goes on from there.
 */
public final class Tuner {
    /** Told as the work goes on. */
    public interface Listener {
        /** @param loss of the epoch so far, meant over its batches */
        void at(Stage stage, double loss);
    }

    /**
     * How far it is.
     *
     * @param epoch counted from 1
     * @param done batches of this epoch
     */
    public record Stage(int epoch, int epochs, int done, int batches) {
        public double share() {
            return ((epoch - 1) * (double) batches + done) / ((double) epochs * batches);
        }

        public boolean endsEpoch() {
            return done == batches;
        }
    }

    private static final String FLOAT_MODEL = "/bge-small-en-v1.5.onnx";
    private static final int CHUNK = 64;
    /** Batches that are sorted together, so that rows of one batch are alike in length and differ between epochs. */
    private static final int POOL = 16;

    private static final int MOST_AGAIN = 5;

    private final Recipe recipe;
    private final List<Head> heads;
    private final Path checkpoint;

    /** @param checkpoint where the state is kept between epochs */
    public Tuner(Recipe recipe, List<Head> heads, Path checkpoint) {
        this.recipe = recipe;
        this.heads = List.copyOf(heads);
        this.checkpoint = checkpoint;
    }

    /** @return every array that was learnt: layers in libtorch's orientation, and heads */
    public Tensors tune(List<Row> rows, Listener listener) throws IOException {
        var engine = Engine.getInstance();
        engine.setRandomSeed((int) recipe.seed());
        var file = OnnxFile.read(FLOAT_MODEL);
        try (var manager = NDManager.newBaseManager()) {
            JniUtils.setGradMode(false);
            var states = statesBelow(file, rows, manager);
            var layers = Layers.of(file, recipe.firstLayer(), Layers.COUNT, manager);
            var headArrays = new HeadArrays(heads, recipe.smoothing(), manager, new Random(recipe.seed()));
            var learning = new LinkedHashMap<String, NDArray>(layers.arrays());
            learning.putAll(headArrays.arrays());
            var optimizer = new AdamW(learning, Recipe.WEIGHT_DECAY);
            int epoch = resume(learning, optimizer, rows.size());
            learning.values().forEach(array -> array.setRequiresGradient(true));
            int perEpoch = (rows.size() + recipe.batch() - 1) / recipe.batch();
            for (; epoch < recipe.epochs(); epoch++) {
                double loss = 0;
                int done = 0;
                for (var batch : batches(rows, epoch)) {
                    int step = epoch * perEpoch + done + 1;
                    float rate = recipe.rateAt(step, recipe.epochs() * perEpoch);
                    double found = step(manager, rows, states, batch, layers, headArrays);
                    for (int again = 0; !optimizer.step(learning, step, rate); again++) {
                        if (again == MOST_AGAIN) throw new IllegalStateException("the loss is no number any more");
                        found = step(manager, rows, states, batch, layers, headArrays);
                    }
                    loss += found;
                    done++;
                    listener.at(new Stage(epoch + 1, recipe.epochs(), done, perEpoch), loss / done);
                }
                keep(learning, optimizer, epoch + 1, rows.size());
            }
            Files.deleteIfExists(checkpoint);
            return new Tensors(arrays(learning), Map.of());
        }
    }

    private double step(
            NDManager manager,
            List<Row> rows,
            List<float[]> states,
            List<Integer> chosen,
            Layers layers,
            HeadArrays headArrays) {
        try (var scope = manager.newSubManager();
                var collector = Engine.getInstance().newGradientCollector()) {
            var batch = new Batch(scope, chosen.stream().map(rows::get).toList());
            var below = batch.states(chosen.stream().map(states::get).toList());
            var above = layers.run(below, batch.hide(), recipe.dropout());
            var loss = headArrays.loss(above, batch, recipe.dropout());
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    private List<float[]> statesBelow(OnnxFile file, List<Row> rows, NDManager manager) {
        var embedding = new Embedding(file);
        var states = new ArrayList<float[]>();
        for (var row : rows) states.add(embedding.of(row.ids()));
        if (recipe.firstLayer() == 0) return states;
        var order = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) order.add(i);
        order.sort(Comparator.comparingInt(at -> rows.get(at).ids().length));
        try (var scope = manager.newSubManager()) {
            var below = Layers.of(file, 0, recipe.firstLayer(), scope);
            for (int from = 0; from < order.size(); from += CHUNK) {
                var chunk = order.subList(from, Math.min(order.size(), from + CHUNK));
                try (var inner = scope.newSubManager()) {
                    var batch = new Batch(inner, chunk.stream().map(rows::get).toList());
                    var input = batch.states(chunk.stream().map(states::get).toList());
                    var values = below.run(input, batch.hide(), 0).toFloatArray();
                    int length = values.length / chunk.size();
                    for (int i = 0; i < chunk.size(); i++) {
                        int real = rows.get(chunk.get(i)).ids().length * Layers.WIDTH;
                        states.set(chunk.get(i), java.util.Arrays.copyOfRange(values, i * length, i * length + real));
                    }
                }
            }
        }
        return states;
    }

    /** Batches of rows alike in length, in an order that only the seed and the epoch decide. */
    private List<List<Integer>> batches(List<Row> rows, int epoch) {
        var random = new Random(recipe.seed() * 1_000 + epoch);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) order.add(i);
        Collections.shuffle(order, random);
        var batches = new ArrayList<List<Integer>>();
        int pool = recipe.batch() * POOL;
        for (int from = 0; from < order.size(); from += pool) {
            var near = new ArrayList<>(order.subList(from, Math.min(order.size(), from + pool)));
            near.sort(Comparator.comparingInt(at -> rows.get(at).ids().length));
            for (int at = 0; at < near.size(); at += recipe.batch()) {
                batches.add(List.copyOf(near.subList(at, Math.min(near.size(), at + recipe.batch()))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private void keep(Map<String, NDArray> learning, AdamW optimizer, int epochs, int rows) throws IOException {
        var all = arrays(learning);
        all.putAll(arrays(optimizer.state()));
        var notes = Map.of("recipe", recipe + " on " + rows, "epochs", Integer.toString(epochs));
        var beside = checkpoint.resolveSibling(checkpoint.getFileName() + ".new");
        try (var out = Files.newOutputStream(beside)) {
            new Tensors(all, notes).write(out);
        }
        Files.move(beside, checkpoint, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @return epochs that are done */
    private int resume(Map<String, NDArray> learning, AdamW optimizer, int rows) throws IOException {
        if (!Files.exists(checkpoint)) return 0;
        var kept = Tensors.read(Files.newInputStream(checkpoint));
        if (!kept.note("recipe").equals(java.util.Optional.of(recipe + " on " + rows))) return 0; // another run's
        var all = new LinkedHashMap<>(learning);
        all.putAll(optimizer.state());
        all.forEach((name, array) -> array.set(kept.get(name).floats()));
        return Integer.parseInt(kept.note("epochs").orElse("0"));
    }

    private static Map<String, Tensors.Tensor> arrays(Map<String, NDArray> of) {
        var arrays = new LinkedHashMap<String, Tensors.Tensor>();
        of.forEach((name, array) -> arrays.put(
                name, Tensors.Tensor.of(array.toFloatArray(), array.getShape().getShape())));
        return arrays;
    }
}
