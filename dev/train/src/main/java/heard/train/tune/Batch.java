package heard.train.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/** Rows of similar length, side by side. */
final class Batch {
    private static final float HIDDEN = -1e9f;

    private final NDManager manager;
    private final List<Row> rows;
    private final int length;

    Batch(NDManager manager, List<Row> rows) {
        this.manager = manager;
        this.rows = rows;
        this.length = rows.stream().mapToInt(row -> row.ids().length).max().orElse(1);
    }

    /** @param states what the layers below made of each row, [pieces × width] */
    NDArray states(List<float[]> states) {
        var values = new float[rows.size() * length * Layers.WIDTH];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(states.get(i), 0, values, i * length * Layers.WIDTH, states.get(i).length);
        }
        return manager.create(values, new Shape(rows.size(), length, Layers.WIDTH));
    }

    /** What may not be looked at: see {@link Layers#run}. */
    NDArray hide() {
        var values = new float[rows.size() * length];
        for (int i = 0; i < rows.size(); i++) {
            for (int at = rows.get(i).ids().length; at < length; at++) values[i * length + at] = HIDDEN;
        }
        return manager.create(values, new Shape(rows.size(), 1, 1, length));
    }

    NDArray oneHot(String head, int size, float smoothing) {
        var values = new float[rows.size() * size];
        for (int i = 0; i < rows.size(); i++) {
            int wanted = rows.get(i).classes().getOrDefault(head, -1);
            if (wanted < 0) continue;
            for (int one = 0; one < size; one++) values[i * size + one] = smoothing / size;
            values[i * size + wanted] += 1 - smoothing;
        }
        return manager.create(values, new Shape(rows.size(), size));
    }

    NDArray labels(String head, int size) {
        var values = new float[rows.size() * size];
        for (int i = 0; i < rows.size(); i++) {
            var labels = rows.get(i).labels().get(head);
            for (int one = 0; one < size; one++) values[i * size + one] = labels == null ? -1 : labels[one];
        }
        return manager.create(values, new Shape(rows.size(), size));
    }

    NDArray features(int size) {
        var values = new float[rows.size() * length * size];
        for (int i = 0; i < rows.size(); i++) {
            var tags = rows.get(i).tags();
            System.arraycopy(tags.features(), 0, values, (i * length + tags.from()) * size, tags.features().length);
        }
        return manager.create(values, new Shape(rows.size(), length, size));
    }

    NDArray tags(int size) {
        var values = new float[rows.size() * length * size];
        for (int i = 0; i < rows.size(); i++) {
            var tags = rows.get(i).tags();
            for (int at = 0; at < tags.classes().length; at++) {
                values[(i * length + tags.from() + at) * size + tags.classes()[at]] = 1;
            }
        }
        return manager.create(values, new Shape((long) rows.size() * length, size));
    }
}
