package heard.search.lucene;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.id;
import static heard.search.lucene.Storage.page;
import static heard.search.lucene.Storage.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.domain.insight.DamagedIndex;
import heard.domain.insight.Filter;
import heard.domain.insight.IndexPointer;
import heard.domain.insight.WeekRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An object that is not what was written is found before it is used, by readers and by writers. */
final class DamageTest {
    private final Storage storage = new Storage();
    private final LuceneFeedbackIndex writer = storage.writer();

    @BeforeEach
    void three_commits() {
        for (int i = 0; i < 3; i++) {
            writer.apply(TRAFFORD, List.of(put(i, "the bus was late")));
        }
    }

    @Test
    void every_flipped_byte_of_every_object_is_found() {
        for (var name : named()) {
            byte[] whole = storage.bundles.read(TRAFFORD, name).orElseThrow();
            for (int at = 0; at < whole.length; at++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) 0x55;
                storage.bundles.corrupt(TRAFFORD, name, flipped);
                assertThrows(DamagedIndex.class, () -> page(storage.reader(), TRAFFORD, ""), name + " byte " + at);
            }
            storage.bundles.corrupt(TRAFFORD, name, whole);
        }
        assertEquals(3, page(storage.reader(), TRAFFORD, "").total());
    }

    @Test
    void every_cut_of_every_object_is_found() {
        for (var name : named()) {
            byte[] whole = storage.bundles.read(TRAFFORD, name).orElseThrow();
            for (int length = 0; length < whole.length; length += 7) {
                storage.bundles.corrupt(TRAFFORD, name, Arrays.copyOf(whole, length));
                assertThrows(DamagedIndex.class, () -> page(storage.reader(), TRAFFORD, ""));
            }
            storage.bundles.corrupt(TRAFFORD, name, whole);
        }
    }

    @Test
    void a_missing_object_is_found_by_every_question_and_by_writers() {
        for (var name : named()) {
            byte[] whole = storage.bundles.read(TRAFFORD, name).orElseThrow();
            storage.remove(TRAFFORD, name);
            assertThrows(DamagedIndex.class, () -> page(storage.reader(), TRAFFORD, ""));
            assertThrows(DamagedIndex.class, () -> storage.reader().similar(TRAFFORD, id(1), 5));
            assertThrows(DamagedIndex.class, () -> storage.reader().trend(TRAFFORD, Filter.NONE));
            assertThrows(DamagedIndex.class, () -> storage.reader().tally(TRAFFORD, WeekRange.ALL));
            assertThrows(DamagedIndex.class, () -> storage.writer().apply(TRAFFORD, List.of(put(9, "new"))));
            storage.bundles.corrupt(TRAFFORD, name, whole);
        }
    }

    @Test
    void a_pointer_without_one_of_its_bundles_is_found() {
        var pointer = storage.pointers.read(TRAFFORD).orElseThrow();
        for (var name : pointer.bundles()) {
            var fewer = new ArrayList<>(pointer.bundles());
            fewer.remove(name);
            var broken = new Storage();
            for (var one : pointer.bundles()) {
                broken.bundles.create(
                        TRAFFORD, one, storage.bundles.read(TRAFFORD, one).orElseThrow());
            }
            broken.pointers.advance(TRAFFORD, new IndexPointer(1, pointer.writer(), fewer));
            assertThrows(DamagedIndex.class, () -> page(broken.reader(), TRAFFORD, ""));
        }
    }

    @Test
    void an_open_reader_does_not_answer_from_before_the_damage() {
        var reader = storage.reader();
        assertEquals(3, page(reader, TRAFFORD, "").total());
        writer.apply(TRAFFORD, List.of(put(4, "newest")));
        var newest = storage.pointers.read(TRAFFORD).orElseThrow().writer();
        byte[] whole = storage.bundles.read(TRAFFORD, newest).orElseThrow();
        storage.bundles.corrupt(TRAFFORD, newest, Arrays.copyOf(whole, whole.length - 1));
        assertThrows(DamagedIndex.class, () -> page(reader, TRAFFORD, ""));
        storage.bundles.corrupt(TRAFFORD, newest, whole);
        assertEquals(4, page(reader, TRAFFORD, "").total());
    }

    @Test
    void a_damaged_index_can_be_rebuilt_and_written_again() {
        named().forEach(name -> storage.remove(TRAFFORD, name));
        var reader = storage.reader();
        assertThrows(DamagedIndex.class, () -> page(reader, TRAFFORD, ""));
        storage.writer()
                .rebuild(
                        TRAFFORD,
                        IntStream.range(0, 3).mapToObj(i -> put(i, "the bus")).toList());
        storage.writer().apply(TRAFFORD, List.of(put(4, "and more")));
        assertEquals(4, page(reader, TRAFFORD, "").total());
    }

    @Test
    void a_reader_whose_bundles_were_collected_under_it_reads_the_newer_index() {
        var reader = storage.reader();
        storage.beforeReading = () -> {
            storage.writer().rebuild(TRAFFORD, List.of(put(7, "afresh")));
            storage.clock.move(Duration.ofHours(2));
            storage.writer().collect(TRAFFORD);
        };
        assertEquals(1, page(reader, TRAFFORD, "").total());
    }

    private List<String> named() {
        return storage.pointers.read(TRAFFORD).orElseThrow().bundles();
    }
}
