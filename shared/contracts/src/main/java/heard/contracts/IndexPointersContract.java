package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.insight.IndexPointer;
import heard.domain.insight.IndexPointers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link IndexPointers} must do. */
public interface IndexPointersContract {
    /** Empty at the start of each test. */
    IndexPointers pointers();

    @Test
    default void there_is_no_pointer_before_the_first() {
        assertEquals(Optional.empty(), pointers().read(TRAFFORD));
    }

    @Test
    default void a_pointer_is_read_as_it_was_stored() {
        var pointers = pointers();
        var first = new IndexPointer(1, "w1", List.of());
        var second = new IndexPointer(2, "w2", List.of("b.2", "a.1", "c_3"));
        assertTrue(pointers.advance(TRAFFORD, first));
        assertEquals(Optional.of(first), pointers.read(TRAFFORD));
        assertTrue(pointers.advance(TRAFFORD, second));
        assertEquals(Optional.of(second), pointers.read(TRAFFORD));
    }

    @Test
    default void only_the_next_generation_is_stored() {
        var pointers = pointers();
        assertFalse(pointers.advance(TRAFFORD, pointer(2, "early")));
        assertTrue(pointers.advance(TRAFFORD, pointer(1, "w1")));
        assertTrue(pointers.advance(TRAFFORD, pointer(2, "w2")));
        for (long generation : new long[] {1, 2, 4, Long.MAX_VALUE}) {
            assertFalse(pointers.advance(TRAFFORD, pointer(generation, "stale")), "generation " + generation);
        }
        assertEquals(Optional.of(pointer(2, "w2")), pointers.read(TRAFFORD));
    }

    @Test
    default void a_writer_whose_answer_was_lost_is_told_of_its_own_success() {
        var pointers = pointers();
        assertTrue(pointers.advance(TRAFFORD, pointer(1, "w1")));
        assertTrue(pointers.advance(TRAFFORD, pointer(1, "w1")));
        assertTrue(pointers.advance(TRAFFORD, pointer(2, "w2")));
        assertTrue(pointers.advance(TRAFFORD, pointer(2, "w2")));
        assertFalse(pointers.advance(TRAFFORD, pointer(1, "w1")), "another has gone on since");
    }

    @Test
    default void of_many_that_race_for_a_generation_exactly_one_passes() {
        var pointers = pointers();
        for (long generation = 1; generation <= 5; generation++) {
            long next = generation;
            var passed = Race.of(runner -> pointers.advance(TRAFFORD, pointer(next, "runner-" + runner)));
            assertEquals(1, passed.stream().filter(one -> one).count(), "generation " + next);
            assertEquals(Optional.of(pointer(next, "runner-" + passed.indexOf(true))), pointers.read(TRAFFORD));
        }
    }

    @Test
    default void each_partnership_has_a_pointer_of_its_own() {
        var pointers = pointers();
        assertTrue(pointers.advance(TRAFFORD, pointer(1, "here")));
        assertEquals(Optional.empty(), pointers.read(WIGAN));
        assertTrue(pointers.advance(WIGAN, pointer(1, "there")));
        assertEquals(Optional.of(pointer(1, "here")), pointers.read(TRAFFORD));
    }

    private static IndexPointer pointer(long generation, String writer) {
        return new IndexPointer(generation, writer, List.of("bundle-" + generation));
    }
}
