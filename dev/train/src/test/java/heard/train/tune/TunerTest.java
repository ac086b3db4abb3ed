package heard.train.tune;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.text.encoder.Dense;
import heard.text.encoder.Encoder;
import heard.text.encoder.Tensors;
import heard.text.encoder.WordPieces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one layer and a few rows: that it learns, that a stopped run goes on, and that what ships says what was learnt. */
final class TunerTest {
    private static final Head HEAD = new Head.OneOf("glad", 2, 1);

    @TempDir
    Path folder;

    @Test
    void what_was_learnt_is_told_by_what_ships_and_a_stopped_run_ends_where_a_whole_one_does() throws IOException {
        var losses = new ArrayList<Double>();
        var whole = new Tuner(recipe(6), List.of(HEAD), folder.resolve("whole")).tune(rows(), (stage, loss) -> {
            if (stage.endsEpoch()) losses.add(loss);
        });
        assertEquals(6, losses.size());
        assertTrue(losses.getLast() < losses.getFirst() / 2, losses.toString());

        var stopped = new Tuner(recipe(6), List.of(HEAD), folder.resolve("stopped"));
        try {
            stopped.tune(rows(), (stage, loss) -> {
                if (stage.epoch() == 4) throw new IllegalStateException("the power fails");
            });
        } catch (IllegalStateException failed) {
            assertEquals("the power fails", failed.getMessage());
        }
        var resumed = stopped.tune(rows(), (stage, loss) -> assertTrue(stage.epoch() >= 4));
        assertArrayEquals(
                whole.get("glad.weight").floats(), resumed.get("glad.weight").floats(), 1e-6f);

        try (var encoder = Encoder.load(Overlay.quantised(whole, Map.of()))) {
            var head = Dense.of(Overlay.heads(whole, Map.of()), "glad");
            int right = 0;
            for (var text : TEXTS.entrySet()) {
                float[] out = head.apply(encoder.encode("", encoder.wordPieces().of(text.getKey()))
                        .getFirst()
                        .sentence());
                if ((out[1] > out[0]) == text.getValue()) right++;
            }
            assertTrue(right >= TEXTS.size() - 1, right + " of " + TEXTS.size());
        }
    }

    private static Recipe recipe(int epochs) {
        return new Recipe(11, epochs, 4, 3e-4f, 0, 0, 5);
    }

    private static final Map<String, Boolean> TEXTS = Map.of(
            "I love my new school", true,
            "my worker is kind and listens", true,
            "the club makes me happy", true,
            "best day of my life", true,
            "I hate it here", false,
            "nobody listens and I am sad", false,
            "the food is horrible", false,
            "worst day ever, I cried", false);

    private static List<Row> rows() {
        var wordPieces = WordPieces.load();
        var rows = new ArrayList<Row>();
        TEXTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> rows.add(new Row(
                        Tuned.ids(wordPieces, text.getKey()),
                        Map.of("glad", text.getValue() ? 1 : 0),
                        Map.of(),
                        Row.Tags.NONE)));
        return rows;
    }

    @Test
    void the_rate_rises_and_falls() {
        var recipe = recipe(1);
        assertEquals(3e-4f, recipe.rateAt(10, 100), 1e-6f);
        assertTrue(recipe.rateAt(5, 100) < recipe.rateAt(10, 100));
        assertEquals(0, recipe.rateAt(100, 100), 1e-6f);
    }

    @Test
    void tensors_of_a_tuning_are_named_as_the_graph_names_them() {
        var over = Overlay.quantised(
                new Tensors(
                        Map.of(
                                "encoder.layer.7.attention.self.query.weight",
                                Tensors.Tensor.of(new float[384 * 384], 384, 384),
                                "encoder.layer.7.attention.self.query.bias",
                                Tensors.Tensor.of(new float[384], 384)),
                        Map.of()),
                Map.of());
        assertEquals(
                java.util.Set.of(
                        "onnx::MatMul_1616_quantized",
                        "onnx::MatMul_1616_scale",
                        "onnx::MatMul_1616_zero_point",
                        "encoder.layer.7.attention.self.query.bias"),
                over.arrays().keySet());
    }
}
