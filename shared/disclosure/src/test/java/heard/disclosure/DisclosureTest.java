package heard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisclosureTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,c",
        "2,c",
        "6,c",
        "7,c",
        "8,10",
        "9,10",
        "10,10",
        "12,10",
        "13,15",
        "17,15",
        "18,20",
        "27,25",
        "28,30",
        "997,995",
        "998,1000",
        "1000,1000",
        "10334,10335"
    })
    void a_count_is_shown_as_the_rule_says(long count, String shown) {
        assertEquals(shown, Disclosure.shown(count).text());
    }

    @Test
    void every_count_up_to_a_thousand_is_shown_as_the_nearest_five_or_not_at_all() {
        var fives = IntStream.rangeClosed(0, 201).map(step -> step * 5).boxed().toList();
        for (int count = 0; count <= 1000; count++) {
            int told = count;
            String expected = count == 0
                    ? "0"
                    : count < 8
                            ? "c"
                            : fives.stream()
                                    .min(Comparator.comparing(five -> Math.abs(five - told)))
                                    .orElseThrow()
                                    .toString();
            assertEquals(expected, Disclosure.shown(count).text(), "count " + count);
        }
    }

    @Test
    void no_shown_figure_comes_from_fewer_than_three_counts() {
        var counts = IntStream.rangeClosed(1, 1000)
                .mapToObj(Disclosure::shown)
                .collect(java.util.stream.Collectors.groupingBy(Shown::text, java.util.stream.Collectors.counting()));
        counts.remove("1000"); // cut short by the end of the range
        assertTrue(counts.values().stream().allMatch(many -> many >= 5), counts.toString());
    }

    @Test
    void a_negative_count_is_a_fault() {
        assertThrows(IllegalArgumentException.class, () -> Disclosure.shown(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "0,100,0%",
        "13,27,c",
        "13,28,50%",
        "13,30,50%",
        "8,30,33%",
        "5,100,c",
        "100,7,c",
        "33,33,100%",
        "27,204,12%"
    })
    void a_percentage_is_whole_and_made_of_shown_figures(long part, long base, String shown) {
        assertEquals(
                shown,
                Disclosure.percentage(Disclosure.shown(part), Disclosure.shown(base))
                        .text());
    }

    @Test
    void a_percentage_of_a_percentage_is_a_fault() {
        var half = Disclosure.percentage(Disclosure.shown(50), Disclosure.shown(100));
        assertThrows(IllegalArgumentException.class, () -> Disclosure.percentage(half, Disclosure.shown(100)));
    }

    @Test
    void the_order_of_figures_tells_nothing_of_what_is_hidden() {
        assertEquals(0, Disclosure.shown(1).compareTo(Disclosure.shown(7)));
        assertEquals(Disclosure.shown(1), Disclosure.shown(7));
        assertEquals(0, Disclosure.shown(13).compareTo(Disclosure.shown(17)));
        var mixed = new ArrayList<>(
                Stream.of(27, 3, 0, 8, 1, 100).map(Disclosure::shown).toList());
        Collections.shuffle(mixed, new Random(1));
        Collections.sort(mixed);
        assertEquals(
                List.of("0", "c", "c", "10", "25", "100"),
                mixed.stream().map(Shown::text).toList());
    }

    @Test
    void nothing_outside_this_package_can_make_a_figure() {
        for (var kind : Shown.class.getPermittedSubclasses()) {
            assertFalse(Modifier.isPublic(kind.getModifiers()), kind + " is visible");
        }
    }
}
