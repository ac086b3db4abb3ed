package heard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MannWhitneyTest {
    @Test
    void counts_the_pairs_in_which_the_first_is_greater() {
        var ranks = MannWhitney.of(new long[] {1, 4, 6}, new long[] {2, 3, 4});
        assertEquals(5.5, ranks.u(), "6 beats three, 4 beats two and ties one, 1 beats none");
        assertEquals(5.5 / 9, ranks.firstIsGreater(), 1e-12);
    }

    @Test
    void agrees_with_a_worked_example() {
        // By hand: 4.5 of 49 pairs, four values that are there twice.
        long[] first = {3, 4, 2, 6, 2, 5, 7};
        long[] second = {9, 7, 5, 10, 6, 8, 11};
        var ranks = MannWhitney.of(first, second);
        assertEquals(4.5, ranks.u(), 1e-12);
        assertEquals(-2.5668, ranks.z(), 0.0001);
        assertEquals(0.01026, ranks.p(), 0.00001);
    }

    @Test
    void nothing_tells_equal_samples_apart() {
        long[] same = LongStream.range(0, 100).toArray();
        var ranks = MannWhitney.of(same, same);
        assertEquals(0.5, ranks.firstIsGreater());
        assertEquals(1, ranks.p(), 1e-6);
        assertEquals(1, MannWhitney.of(new long[] {5, 5}, new long[] {5, 5}).p(), 1e-6);
    }

    @Test
    void sees_a_difference_that_is_there() {
        var random = new Random(3);
        long[] quick = random.longs(200, 1_000, 2_000).toArray();
        long[] slower = random.longs(200, 1_100, 2_100).toArray();
        assertTrue(MannWhitney.of(quick, slower).p() < 0.01);
    }
}
