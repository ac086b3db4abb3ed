package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.id;
import static heard.contracts.IndexEngine.coded;
import static heard.contracts.IndexEngine.everything;
import static heard.contracts.IndexEngine.found;
import static heard.contracts.IndexEngine.ids;
import static heard.contracts.IndexEngine.page;
import static heard.contracts.IndexEngine.put;
import static heard.contracts.IndexEngine.query;
import static heard.contracts.IndexEngine.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.IndexChange.Hide;
import heard.domain.insight.IndexChange.Put;
import heard.domain.insight.IndexChange.Remove;
import heard.domain.insight.WeekRange;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link FeedbackIndex} must do, as seen through its {@link FeedbackSearch}. */
public interface FeedbackIndexContract {
    /** Empty at the start of each test. */
    IndexEngine engine();

    @Test
    default void a_partnership_without_an_index_is_one_without_comments() {
        var reader = engine().reader();
        assertEquals(0, everything(reader).total());
        assertEquals(List.of(), reader.similar(TRAFFORD, id(1), 10));
        assertEquals(Map.of(), reader.trend(TRAFFORD, Filter.NONE).all());
        assertEquals(0, reader.tally(TRAFFORD, WeekRange.ALL).total());
    }

    @Test
    default void what_is_applied_is_seen_by_readers_that_were_open_and_by_new_ones() {
        var engine = engine();
        var open = engine.reader();
        assertEquals(0, everything(open).total());
        long generation = engine.writer().apply(TRAFFORD, List.of(put(1, "the bus was late")));
        assertEquals(1, found(open, "bus").total());
        assertEquals(generation, found(open, "bus").generation());
        assertEquals(1, found(engine.reader(), "bus").total());
        long next = engine.writer().apply(TRAFFORD, List.of(put(2, "the bus was full")));
        assertTrue(next > generation);
        assertEquals(List.of(id(1), id(2)).stream().sorted().toList(), ids(everything(open)));
    }

    @Test
    default void applying_twice_is_as_applying_once() {
        var engine = engine();
        var changes = List.of(put(1, "the bus was late"), put(2, "the train was late"));
        engine.writer().apply(TRAFFORD, List.copyOf(changes));
        engine.writer().apply(TRAFFORD, List.copyOf(changes));
        assertEquals(2, everything(engine.reader()).total());
        assertEquals(2, engine.reader().tally(TRAFFORD, WeekRange.ALL).total());
    }

    @Test
    default void of_two_versions_the_higher_stays_whichever_comes_last() {
        var engine = engine();
        var older = coded(1, 2, "first reading");
        var newer = coded(1, 3, "second reading");
        engine.writer().apply(TRAFFORD, List.of(new Put(newer)));
        engine.writer().apply(TRAFFORD, List.of(new Put(older)));
        assertEquals(0, found(engine.reader(), "first").total());
        assertEquals(1, found(engine.reader(), "second").total());
        engine.writer().apply(WIGAN, List.of(new Put(newer), new Put(older)));
        assertEquals(1, total(engine.reader(), WIGAN, "second"));
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 4, "third reading"))));
        assertEquals(0, found(engine.reader(), "second").total());
        assertEquals(1, everything(engine.reader()).total());
    }

    @Test
    default void what_is_removed_is_found_no_more() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "the bus"), put(2, "the bus too")));
        engine.writer().apply(TRAFFORD, List.of(new Remove(id(1)), new Remove(id(7))));
        engine.writer().apply(TRAFFORD, List.of(new Remove(id(1))));
        assertEquals(List.of(id(2)), ids(found(engine.reader(), "bus")));
        engine.writer().apply(TRAFFORD, List.of(new Remove(id(2))));
        assertEquals(0, everything(engine.reader()).total());
        engine.writer().apply(TRAFFORD, List.of(put(2, "the bus is back")));
        assertEquals(1, everything(engine.reader()).total());
    }

    @Test
    default void what_is_hidden_is_found_no_more_and_no_lower_version_brings_it_back() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 2, "the bus")), put(2, "the bus too")));
        engine.writer().apply(TRAFFORD, List.of(new Hide(id(1), 3)));
        hidesTheFirst(engine);
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 2, "the bus"))));
        hidesTheFirst(engine);
        // It may be told of before what it hides.
        engine.writer().apply(TRAFFORD, List.of(new Hide(id(3), 3), new Put(coded(3, 2, "the bus"))));
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(3, 2, "the bus")), new Hide(id(1), 2)));
        hidesTheFirst(engine);
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 4, "the bus is back"))));
        assertEquals(2, everything(engine.reader()).total());
        engine.writer().apply(TRAFFORD, List.of(new Hide(id(1), 3)));
        assertEquals(1, found(engine.reader(), "back").total());
    }

    private static void hidesTheFirst(IndexEngine engine) {
        var reader = engine.reader();
        assertEquals(List.of(id(2)), ids(everything(reader)));
        assertEquals(List.of(id(2)), ids(found(reader, "bus")));
        assertEquals(List.of(id(2)), ids(found(reader, "-train")));
        assertEquals(List.of(), reader.similar(TRAFFORD, id(1), 10));
        assertEquals(List.of(), reader.similar(TRAFFORD, id(2), 10));
        assertEquals(1, reader.tally(TRAFFORD, WeekRange.ALL).total());
        assertEquals(
                1,
                reader.trend(TRAFFORD, Filter.NONE).all().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Test
    default void what_is_hidden_stays_so_when_all_is_rebuilt() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 2, "one")), put(2, "two")));
        engine.writer().rebuild(TRAFFORD, List.of(new Hide(id(1), 3), put(2, "two")));
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 2, "one"))));
        assertEquals(List.of(id(2)), ids(everything(engine.reader())));
        Iterable<Put> all = () -> {
            engine.writer().apply(TRAFFORD, List.of(new Hide(id(2), 3)));
            return List.of(new Put(coded(1, 4, "one")), put(2, "two")).iterator();
        };
        engine.writer().rebuild(TRAFFORD, all);
        assertEquals(List.of(id(1)), ids(everything(engine.reader())));
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(2, 2, "two"))));
        assertEquals(List.of(id(1)), ids(everything(engine.reader())));
    }

    @Test
    default void changes_of_one_list_count_in_their_order() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "here"), new Remove(id(1)), put(2, "gone"), new Remove(id(2))));
        assertEquals(0, everything(engine.reader()).total());
        engine.writer().apply(TRAFFORD, List.of(put(1, "here"), new Remove(id(1)), put(1, "here again")));
        assertEquals(1, found(engine.reader(), "again").total());
    }

    @Test
    default void an_empty_list_commits_nothing() {
        var engine = engine();
        assertEquals(0, engine.writer().apply(TRAFFORD, List.of()));
        long generation = engine.writer().apply(TRAFFORD, List.of(put(1, "the bus")));
        assertEquals(generation, engine.writer().apply(TRAFFORD, List.of()));
    }

    @Test
    default void no_partnership_finds_what_was_said_to_another() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "only for trafford")));
        var reader = engine.reader();
        assertEquals(0, total(reader, WIGAN, ""));
        assertEquals(0, total(reader, WIGAN, "trafford"));
        assertEquals(List.of(), reader.similar(WIGAN, id(1), 10));
        assertEquals(0, reader.tally(WIGAN, WeekRange.ALL).total());
    }

    @Test
    default void rebuilding_leaves_just_what_it_is_given_and_the_same_order() {
        var engine = engine();
        var writer = engine.writer();
        var all = IntStream.range(0, 60)
                .mapToObj(i -> put(i, "bus ".repeat(1 + i % 7) + "stop " + "late ".repeat(i % 3)))
                .toList();
        for (var one : all) {
            writer.apply(TRAFFORD, List.of(one));
        }
        var before = page(engine.reader(), query("bus late", Filter.NONE, 50));
        long generation = engine.writer().rebuild(TRAFFORD, all);
        var after = page(engine.reader(), query("bus late", Filter.NONE, 50));
        assertEquals(generation, after.generation());
        assertTrue(generation > before.generation());
        assertEquals(ids(before), ids(after));
        engine.writer().rebuild(TRAFFORD, List.of(put(1, "only this"), put(1, "only this")));
        assertEquals(List.of(id(1)), ids(everything(engine.reader())));
        engine.writer().apply(TRAFFORD, List.of(put(2, "and this")));
        assertEquals(2, everything(engine.reader()).total());
    }

    @Test
    default void what_is_applied_while_it_is_rebuilt_is_not_lost() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "one"), put(2, "two"), put(9, "stale")));
        var kept = List.of(put(1, "one"), put(2, "two"));
        Iterable<Put> all = () -> {
            engine.writer().apply(TRAFFORD, List.of(put(3, "three"), new Remove(id(2))));
            engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 3, "one more"))));
            return kept.iterator();
        };
        engine.writer().rebuild(TRAFFORD, all);
        var reader = engine.reader();
        assertEquals(List.of(id(1), id(3)).stream().sorted().toList(), ids(everything(reader)));
        assertEquals(1, found(reader, "more").total());
    }

    @Test
    default void writers_that_race_lose_nothing() {
        var engine = engine();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var racing = IntStream.range(0, 4)
                    .mapToObj(writer -> threads.submit(() -> {
                        var own = engine.writer();
                        for (int i = 0; i < 8; i++) {
                            own.apply(TRAFFORD, List.of(put(writer * 100 + i, "said by many")));
                        }
                        return true;
                    }))
                    .toList();
            for (var one : racing) {
                assertTrue(one.get());
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
        assertEquals(32, found(engine.reader(), "many").total());
    }

    @Test
    default void collecting_changes_nothing_that_is_read() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "the bus")));
        engine.writer().collect(TRAFFORD);
        assertEquals(1, found(engine.reader(), "bus").total());
        assertEquals(0, engine.writer().collect(WIGAN));
    }
}
