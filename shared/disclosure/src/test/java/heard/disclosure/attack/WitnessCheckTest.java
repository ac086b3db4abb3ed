package heard.disclosure.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.disclosure.table.Bound;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Hierarchy;
import heard.disclosure.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A witness is believed only where its two tables would have been published just as the true one was. */
final class WitnessCheckTest {
    /** Two partnerships, a theme and all comments: A 4 of 20, B 5 of 30; told in whole. */
    private final Table table =
            new Table(new Hierarchy(Map.of("Q", List.of("Q")), areas()), counts(), Bound.ofThemes(List.of("t"), 4));

    private final Knowledge knowledge = new Knowledge(table, List.of());
    private final int a = number("A", "t");
    private final int b = number("B", "t");
    private final int all = number("A", Figure.ALL);

    WitnessCheckTest() {
        for (var figure : table.figures()) knowledge.tell(Told.byTheRule(figure, table.count(figure)));
    }

    @Test
    void two_tables_alike_and_far_apart_are_believed() {
        // The total is 9, shown as 10: 8 to 12.
        assertTrue(holds(a, cells(a, b), counts(3, 5), counts(6, 5)));
        assertTrue(holds(a, cells(a, b), counts(2, 7), counts(7, 4)));
    }

    @Test
    void tables_that_are_close_prove_nothing() {
        assertFalse(holds(a, cells(a, b), counts(3, 5), counts(5, 5)));
        assertFalse(holds(b, cells(a, b), counts(3, 5), counts(6, 5)), "it is another figure that is far apart");
    }

    @Test
    void a_table_that_would_be_published_otherwise_is_not_believed() {
        assertFalse(holds(a, cells(a, b), counts(2, 5), counts(6, 5)), "7 in all would be hidden");
        assertFalse(holds(a, cells(a, b), counts(0, 8), counts(4, 5)), "none is shown, and 8");
        assertFalse(holds(a, cells(a, b), counts(8, 1), counts(4, 5)));
        assertFalse(holds(a, cells(a, b), counts(7, 7), counts(4, 5)), "14 in all would be 15");
        assertFalse(holds(a, cells(a, b), counts(-1, 9), counts(4, 5)));
    }

    @Test
    void a_theme_is_in_no_more_comments_than_there_are() {
        var few = new Table(
                new Hierarchy(Map.of("Q", List.of("Q")), Map.of("A", List.of("A"))),
                Map.of(new Figure("Q", "A", "t", "g"), 2, new Figure("Q", "A", Figure.ALL, "g"), 2),
                Bound.ofThemes(List.of("t"), 4));
        var told = new Knowledge(few, List.of());
        for (var figure : few.figures()) told.tell(Told.byTheRule(figure, few.count(figure)));
        int theme = few.number(new Figure("Q", "A", "t", "g")).orElseThrow();
        int comments = few.number(new Figure("Q", "A", Figure.ALL, "g")).orElseThrow();
        var check = new WitnessCheck(told);
        assertFalse(check.holds(new Witness(theme, cells(theme), counts(5), counts(2))));
        assertTrue(check.holds(new Witness(theme, cells(theme, comments), counts(5, 5), counts(2, 5))));
    }

    @Test
    void a_cell_that_stands_twice_proves_nothing() {
        assertFalse(holds(a, cells(a, a), counts(3, 5), counts(6, 5)));
    }

    @Test
    void a_partnership_is_not_fooled_about_itself() {
        var check = new WitnessCheck(knowledge);
        var witness = new Witness(a, cells(a), counts(3), counts(6));
        assertTrue(check.holds(witness));
        assertTrue(check.holds(witness, "B"));
        assertFalse(check.holds(witness, "A"));
    }

    @Test
    void what_was_published_before_counts_too() {
        var before = Told.byTheRule(table.figure(a), 7); // three fewer since
        var both = new Knowledge(table, List.of(before));
        for (var figure : table.figures()) both.tell(Told.byTheRule(figure, table.count(figure)));
        assertEquals(new Span(1, 4), both.span(a));
        assertFalse(new WitnessCheck(both).holds(new Witness(a, cells(a, b), counts(3, 5), counts(6, 5))));
    }

    @Test
    void it_prints_no_count() {
        assertEquals("Witness[2 cells]", new Witness(a, cells(a, all), counts(371, 5), counts(6, 5)).toString());
        assertFalse(table.toString().contains("20"));
    }

    private boolean holds(int figure, int[] cells, int[] one, int[] other) {
        return new WitnessCheck(knowledge).holds(new Witness(figure, cells, one, other));
    }

    private int number(String area, String theme) {
        return table.number(new Figure("Q", area, theme, "g")).orElseThrow();
    }

    private static int[] cells(int... cells) {
        return cells;
    }

    private static int[] counts(int... counts) {
        return counts;
    }

    private static Map<String, List<String>> areas() {
        var areas = new LinkedHashMap<String, List<String>>();
        areas.put("A", List.of("A", "R"));
        areas.put("B", List.of("B", "R"));
        return areas;
    }

    private static Map<Figure, Integer> counts() {
        var counts = new LinkedHashMap<Figure, Integer>();
        counts.put(new Figure("Q", "A", "t", "g"), 4);
        counts.put(new Figure("Q", "B", "t", "g"), 5);
        counts.put(new Figure("Q", "A", Figure.ALL, "g"), 20);
        counts.put(new Figure("Q", "B", Figure.ALL, "g"), 30);
        return counts;
    }
}
