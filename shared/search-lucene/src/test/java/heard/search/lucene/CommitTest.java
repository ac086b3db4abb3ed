package heard.search.lucene;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.id;
import static heard.contracts.IndexEngine.coded;
import static heard.search.lucene.Storage.page;
import static heard.search.lucene.Storage.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexChange.Remove;
import heard.domain.insight.WeekRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How commits race, fail, and stay small. A randomized test prints its seed, and takes one by {@code -Dheard.seed}. */
final class CommitTest {
    private final Storage storage = new Storage();

    @Test
    void a_writer_that_comes_too_late_puts_its_changes_on_top_of_what_won() {
        var stale = storage.writer();
        stale.apply(TRAFFORD, List.of(put(1, "first")));
        storage.beforeAdvancing.add(() -> storage.writer().apply(TRAFFORD, List.of(put(2, "won"))));
        storage.beforeAdvancing.add(() -> {});
        storage.beforeAdvancing.add(() -> storage.writer().apply(TRAFFORD, List.of(put(3, "won again"))));
        assertEquals(4, stale.apply(TRAFFORD, List.of(put(4, "late"))));
        assertEquals(4, page(storage.reader(), TRAFFORD, "").total());
    }

    @Test
    void where_another_writer_has_put_a_newer_version_the_late_one_changes_nothing() {
        var newer = coded(1, 5, "newer");
        storage.beforeAdvancing.add(() -> storage.writer().apply(TRAFFORD, List.of(new IndexChange.Put(newer))));
        assertEquals(1, storage.writer().apply(TRAFFORD, List.of(put(1, "older"))));
        assertEquals(1, page(storage.reader(), TRAFFORD, "newer").total());
    }

    @Test
    void a_lost_answer_loses_nothing_and_doubles_nothing() {
        var writer = storage.writer();
        storage.loseNextAnswer = true;
        assertThrows(IllegalStateException.class, () -> writer.apply(TRAFFORD, List.of(put(1, "once"))));
        assertEquals(1, writer.apply(TRAFFORD, List.of(put(1, "once"))));
        storage.loseNextAnswer = true;
        assertThrows(IllegalStateException.class, () -> writer.apply(TRAFFORD, List.of(new Remove(id(1)))));
        writer.apply(TRAFFORD, List.of(put(2, "twice")));
        assertEquals(1, page(storage.reader(), TRAFFORD, "").total());
    }

    @Test
    void a_crash_before_the_pointer_moves_leaves_an_orphan_that_is_collected_after_an_hour() {
        var writer = storage.writer();
        writer.apply(TRAFFORD, List.of(put(1, "kept")));
        storage.beforeAdvancing.add(() -> {
            throw new IllegalStateException("crash");
        });
        assertThrows(IllegalStateException.class, () -> writer.apply(TRAFFORD, List.of(put(2, "lost"))));
        assertEquals(2, storage.list(TRAFFORD).size());
        assertEquals(0, writer.collect(TRAFFORD));
        storage.clock.move(LuceneFeedbackIndex.GRACE);
        assertEquals(0, writer.collect(TRAFFORD));
        storage.clock.move(Duration.ofSeconds(1));
        assertEquals(1, writer.collect(TRAFFORD));
        assertEquals(1, page(storage.reader(), TRAFFORD, "").total());
        writer.apply(TRAFFORD, List.of(put(2, "lost no more")));
        assertEquals(2, page(storage.reader(), TRAFFORD, "").total());
    }

    @Test
    void interleaved_writers_lose_no_change() {
        long seed = Long.getLong("heard.seed", new Random().nextLong());
        System.out.println("heard.seed=" + seed);
        var random = new Random(seed);
        var writers = IntStream.range(0, 4).mapToObj(i -> storage.writer()).toList();
        var next = new AtomicInteger();
        var removed = new HashSet<Integer>();
        for (int round = 0; round < 25; round++) {
            // While one writer commits, others come first, some of them overtaken themselves.
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                var other = storage.writer();
                storage.beforeAdvancing.add(() -> other.apply(TRAFFORD, List.of(put(next.getAndIncrement(), "said"))));
            }
            int own = next.getAndIncrement();
            var changes = new ArrayList<IndexChange>(List.of(put(own, "said")));
            if (own > 4 && random.nextBoolean()) {
                int gone = random.nextInt(own);
                removed.add(gone);
                changes.add(new Remove(id(gone)));
            }
            writers.get(random.nextInt(writers.size())).apply(TRAFFORD, changes);
        }
        var expected =
                IntStream.range(0, next.get()).filter(i -> !removed.contains(i)).count();
        assertEquals(expected, storage.reader().tally(TRAFFORD, WeekRange.ALL).total());
    }

    @Test
    void bundles_segments_and_what_is_written_stay_bounded() {
        var writer = storage.writer();
        var reader = storage.reader();
        for (int commit = 0; commit < 300; commit++) {
            int first = commit * 10;
            var changes = IntStream.range(first, first + 10)
                    .mapToObj(i -> (IndexChange) put(i, "the bus number " + i + " was late again and nobody told us"))
                    .toList();
            writer.apply(TRAFFORD, changes);
            var pointer = storage.pointers.read(TRAFFORD).orElseThrow();
            assertTrue(
                    pointer.bundles().size() <= Commit.MOST_BUNDLES,
                    pointer.bundles().size() + " bundles");
        }
        storage.clock.move(Duration.ofHours(2));
        writer.collect(TRAFFORD);
        long indexed =
                storage.list(TRAFFORD).stream().mapToLong(one -> one.size()).sum();
        assertEquals(3_000, page(reader, TRAFFORD, "").total());
        System.out.println("written " + storage.written + " bytes in 300 commits for an index of " + indexed);
        assertTrue(storage.written < indexed * 40, storage.written + " bytes written for " + indexed);
    }

    @Test
    void a_reader_fetches_only_what_is_new() {
        var writer = storage.writer();
        var reader = storage.reader();
        writer.apply(TRAFFORD, List.of(put(1, "one")));
        page(reader, TRAFFORD, "");
        assertEquals(1, storage.reads);
        page(reader, TRAFFORD, "one");
        assertEquals(1, storage.reads);
        writer.apply(TRAFFORD, List.of(put(2, "two")));
        page(reader, TRAFFORD, "");
        assertEquals(2, storage.reads);
    }
}
