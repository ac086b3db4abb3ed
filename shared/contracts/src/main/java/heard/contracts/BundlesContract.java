package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.insight.Bundles;
import heard.domain.insight.Bundles.Listed;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Bundles} must do. */
public interface BundlesContract {
    /** Empty at the start of each test. */
    Bundles bundles();

    /** How many names a list is tried with; an adapter whose lists come in pages asks for more than one page. */
    default int many() {
        return 25;
    }

    @Test
    default void just_the_bytes_that_were_created_are_read_back() {
        var bundles = bundles();
        var bytes = new byte[300_000];
        new Random(42).nextBytes(bytes);
        assertTrue(bundles.create(TRAFFORD, "a.bundle", bytes));
        assertTrue(bundles.create(TRAFFORD, "empty", new byte[0]));
        assertArrayEquals(bytes, bundles.read(TRAFFORD, "a.bundle").orElseThrow());
        assertArrayEquals(new byte[0], bundles.read(TRAFFORD, "empty").orElseThrow());
        assertEquals(Optional.empty(), bundles.read(TRAFFORD, "b.bundle"));
    }

    @Test
    default void a_name_that_is_taken_is_never_replaced() {
        var bundles = bundles();
        assertTrue(bundles.create(TRAFFORD, "a", new byte[] {1}));
        assertFalse(bundles.create(TRAFFORD, "a", new byte[] {2}));
        assertFalse(bundles.create(TRAFFORD, "a", new byte[] {1}));
        assertArrayEquals(new byte[] {1}, bundles.read(TRAFFORD, "a").orElseThrow());
    }

    @Test
    default void of_many_that_create_a_name_at_once_one_at_most_does_and_its_bytes_stay() {
        var bundles = bundles();
        var created = Race.of(runner -> bundles.create(TRAFFORD, "a", new byte[] {(byte) runner}));
        assertEquals(1, created.stream().filter(one -> one).count());
        assertArrayEquals(
                new byte[] {(byte) created.indexOf(true)},
                bundles.read(TRAFFORD, "a").orElseThrow());
    }

    @Test
    default void all_names_are_listed_with_size_and_when_they_were_created() {
        var bundles = bundles();
        var names = IntStream.range(0, many()).mapToObj("b-%05d"::formatted).toList();
        names.forEach(
                name -> bundles.create(TRAFFORD, name, name.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        var listed = bundles.list(TRAFFORD);
        assertEquals(names, listed.stream().map(Listed::name).sorted().toList());
        assertTrue(listed.stream().allMatch(one -> one.size() == 7));
        assertTrue(listed.stream().allMatch(one -> one.created().getEpochSecond() > 0));
    }

    @Test
    default void what_is_removed_is_gone_and_removing_it_again_is_no_error() {
        var bundles = bundles();
        bundles.create(TRAFFORD, "a", new byte[] {1});
        bundles.create(TRAFFORD, "b", new byte[] {2});
        bundles.remove(TRAFFORD, "a");
        bundles.remove(TRAFFORD, "a");
        assertEquals(Optional.empty(), bundles.read(TRAFFORD, "a"));
        assertEquals(
                List.of("b"), bundles.list(TRAFFORD).stream().map(Listed::name).toList());
    }

    @Test
    default void no_partnerships_names_are_seen_in_anothers() {
        var bundles = bundles();
        bundles.create(TRAFFORD, "a", new byte[] {1});
        assertEquals(List.of(), bundles.list(WIGAN));
        assertEquals(Optional.empty(), bundles.read(WIGAN, "a"));
        assertTrue(bundles.create(WIGAN, "a", new byte[] {2}));
        bundles.remove(WIGAN, "a");
        assertArrayEquals(new byte[] {1}, bundles.read(TRAFFORD, "a").orElseThrow());
    }

    @Test
    default void a_name_that_could_reach_elsewhere_is_refused() {
        var bundles = bundles();
        for (var wrong : List.of("", "a/b", "../" + WIGAN + "/a", "a b", "ä", "a".repeat(201), "a\n")) {
            assertThrows(IllegalArgumentException.class, () -> bundles.create(TRAFFORD, wrong, new byte[1]));
            assertThrows(IllegalArgumentException.class, () -> bundles.read(TRAFFORD, wrong));
            assertThrows(IllegalArgumentException.class, () -> bundles.remove(TRAFFORD, wrong));
        }
        assertTrue(bundles.create(TRAFFORD, "a".repeat(200), new byte[1]));
    }
}
