package heard.train.retrain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.text.encoder.Dense;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class HeadLearnerTest {
    private static final Dense NOTHING = new Dense(new float[2 * 4], new float[2]);

    @Test
    void what_a_vector_shows_is_learnt_and_a_correction_outweighs() {
        var random = new Random(7);
        var rows = new ArrayList<HeadLearner.Row>();
        for (int i = 0; i < 2_000; i++) {
            float sign = random.nextBoolean() ? 1 : -1;
            float[] vector = {sign + (float) random.nextGaussian() / 4, 1, (float) random.nextGaussian(), 0};
            rows.add(new HeadLearner.Row(vector, sign > 0 ? new float[] {1, 0} : new float[] {0, 1}, 1));
        }
        var head = new HeadLearner(true, new Random(1)).learn(NOTHING, rows);
        assertTrue(Dense.softmax(head.apply(new float[] {1, 1, 0, 0}))[0] > 0.7);
        assertTrue(Dense.softmax(head.apply(new float[] {-1, 1, 0, 0}))[1] > 0.7);
        float[] corrected = {1, 1, 0, 3};
        float before = Dense.softmax(head.apply(corrected))[1];
        for (int i = 0; i < 40; i++) rows.add(new HeadLearner.Row(corrected, new float[] {0, 1}, 4));
        var after = new HeadLearner(true, new Random(1)).learn(head, rows);
        assertTrue(Dense.softmax(after.apply(corrected))[1] > Math.max(0.5f, before));
    }

    @Test
    void the_same_seed_gives_the_same_and_what_was_there_stays_as_it_was() {
        var rows = new ArrayList<HeadLearner.Row>();
        for (int i = 0; i < 50; i++) rows.add(new HeadLearner.Row(new float[] {i % 3, 1, 0, 0}, new float[] {1, 0}, 1));
        var one = new HeadLearner(false, new Random(3)).learn(NOTHING, rows);
        assertArrayEquals(
                one.weights(),
                new HeadLearner(false, new Random(3)).learn(NOTHING, rows).weights());
        assertEquals(0, NOTHING.weights()[0]);
    }
}
