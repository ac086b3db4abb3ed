package heard.disclosure.gate;

import static heard.disclosure.gate.RandomDrafts.NORTH_WEST;
import static heard.disclosure.gate.RandomDrafts.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.disclosure.table.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is to be released is checked before anything is made of it, and what is wrong is named. */
final class DraftsTest {
    private static final String TRAFFORD = "E08000009";
    private static final String WIGAN = "E08000010";

    @Test
    void cells_become_every_figure_that_they_add_up_to() {
        var draft = ready(cells("2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"), List.of());
        assertEquals(
                List.of("2026-27", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"),
                draft.wanted().stream().map(Figure::period).distinct().sorted().toList());
        assertEquals(
                List.of(TRAFFORD, WIGAN, "E12000002", "NW-GM"),
                draft.wanted().stream().map(Figure::area).distinct().sorted().toList());
        assertEquals(24, draft.table().count(new Figure("2026-27", "E12000002", "bullying", "children")));
        assertEquals(0, draft.table().count(new Figure("2026-27", "E12000002", "bullying", "families")));
    }

    @Test
    void a_calendar_year_is_told_where_no_report_year_is_whole() {
        assertEquals(List.of("2026"), years("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"));
        assertEquals(List.of("2026-27"), years("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"));
        assertEquals(List.of(), years("2026-Q2", "2026-Q3", "2026-Q4"));
    }

    @Test
    void a_row_that_cannot_be_is_refused_by_name() {
        bad("the region has no such partnership", row("2026-Q3", "E08999999", "bullying", "children", "3"));
        bad("the region has no such partnership", row("2026-Q3", "NW-GM", "bullying", "children", "3"));
        bad("there is no such group", row("2026-Q3", TRAFFORD, "bullying", "adults", "3"));
        bad("counts are of quarters", row("2026-27", TRAFFORD, "bullying", "children", "3"));
        bad("counts are of quarters", row("2026-Q5", TRAFFORD, "bullying", "children", "3"));
        bad("a theme's code is", row("2026-Q3", TRAFFORD, "Bullying!", "children", "3"));
        bad("a count is not negative", row("2026-Q3", TRAFFORD, "bullying", "children", "-1"));
        bad("a count is a whole number", row("2026-Q3", TRAFFORD, "bullying", "children", "2.5"));
        bad("this is not a count", row("2026-Q3", TRAFFORD, "bullying", "children", "many"));
        bad("this is not a count", row("2026-Q3", TRAFFORD, "bullying", "children", ""));
        bad("more than 100000", row("2026-Q3", TRAFFORD, "bullying", "children", "100001"));
        bad("more than 100000", row("2026-Q3", TRAFFORD, "bullying", "children", "9".repeat(40)));
    }

    @Test
    void the_largest_count_is_taken() {
        var rows = List.of(row("2026-Q3", TRAFFORD, "bullying", "children", "100000"));
        assertEquals(
                100000, ready(rows, List.of()).table().count(rows.getFirst().figure()));
    }

    @Test
    void a_row_twice_is_refused() {
        var once = row("2026-Q3", TRAFFORD, "bullying", "children", "3");
        says("this row is there twice", List.of(once, once), List.of());
    }

    @Test
    void a_quarter_that_is_missing_is_refused() {
        says("no row of E08000009 for the quarter 2026-Q3", cells("2026-Q2", "2026-Q4"), List.of());
        var rows = new ArrayList<>(cells("2026-Q2", "2026-Q3"));
        rows.removeIf(one -> one.area().equals(WIGAN) && one.period().equals("2026-Q3"));
        says("no row of E08000010 for the quarter 2026-Q3", rows, List.of());
    }

    @Test
    void a_theme_in_more_comments_than_there_are_is_refused() {
        var all = row("2026-Q3", TRAFFORD, "*", "children", "2");
        says("more comments than there are", List.of(all, row("2026-Q3", TRAFFORD, "a", "children", "3")), List.of());
        var nine = new ArrayList<>(List.of(all));
        for (int i = 0; i < 5; i++) nine.add(row("2026-Q3", TRAFFORD, "t" + i, "children", i == 4 ? "1" : "2"));
        says("at most 4 themes", nine, List.of());
        nine.removeLast();
        ready(nine, List.of());
    }

    @Test
    void what_was_released_is_not_released_again() {
        var cells = cells("2026-Q3");
        says("never released again", cells, List.of(row("2026-Q3", TRAFFORD, "bullying", "children", "c")));
        var later = ready(cells("2026-Q3", "2026-Q4"), List.of(row("2026-Q3", TRAFFORD, "bullying", "children", "c")));
        assertEquals(
                List.of("2026-Q4"),
                later.wanted().stream().map(Figure::period).distinct().toList());
        // Everything else of that quarter that is not none was withheld.
        assertTrue(later.before().size() > 1);
    }

    @Test
    void what_was_released_has_to_fit() {
        var cells = cells("2026-Q3", "2026-Q4");
        says("would be shown otherwise now", cells, List.of(row("2026-Q3", TRAFFORD, "bullying", "children", "10")));
        says("0, c, or 10 and more", cells, List.of(row("2026-Q3", TRAFFORD, "bullying", "children", "3")));
        says("no such place", cells, List.of(row("2026-Q3", "E08999999", "bullying", "children", "c")));
        says("no counts of it now", cells, List.of(row("2026-Q3", TRAFFORD, "neglect", "children", "c")));
        var once = row("2026-Q3", TRAFFORD, "bullying", "children", "c");
        says("released twice", cells, List.of(once, once));
        says("no quarter and no year", cells, List.of(row("spring", TRAFFORD, "bullying", "children", "c")));
    }

    @Test
    void a_period_that_overlaps_a_released_one_is_refused() {
        says("it overlaps 2026-Q3", cells("2026-Q3"), List.of(row("2026-27", TRAFFORD, "bullying", "children", "15")));
        var calendarYear = cells("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
        says("it overlaps 2026-Q1", calendarYear, List.of(row("2025-26", TRAFFORD, "bullying", "children", "15")));
        var far = row("2024-25", TRAFFORD, "bullying", "children", "15");
        assertEquals(List.of(), ready(cells("2026-Q3"), List.of(far)).before());
    }

    private static void bad(String what, Row row) {
        says(what, List.of(row), List.of());
    }

    private static void says(String what, List<Row> cells, List<Row> released) {
        var bad = assertInstanceOf(DraftOutcome.Bad.class, new Drafts(NORTH_WEST).read(cells, released));
        assertTrue(bad.sentence().startsWith("row ("), bad.sentence());
        assertTrue(bad.sentence().contains(what), bad.sentence());
    }

    private static Draft ready(List<Row> cells, List<Row> released) {
        return RandomDrafts.draft(NORTH_WEST, cells, released);
    }

    private static List<String> years(String... quarters) {
        return ready(cells(quarters), List.of()).wanted().stream()
                .map(Figure::period)
                .distinct()
                .filter(one -> !one.contains("Q"))
                .toList();
    }

    /** Three children in two partnerships, each quarter; nobody else. */
    private static List<Row> cells(String... quarters) {
        return java.util.Arrays.stream(quarters)
                .flatMap(quarter ->
                        List.of(TRAFFORD, WIGAN).stream().map(area -> row(quarter, area, "bullying", "children", "3")))
                .collect(Collectors.toList());
    }
}
