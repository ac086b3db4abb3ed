package heard.disclosure.gate;

import static heard.disclosure.gate.RandomDrafts.NORTH_WEST;
import static heard.disclosure.gate.RandomDrafts.YEAR;
import static heard.disclosure.gate.RandomDrafts.draft;
import static heard.disclosure.gate.RandomDrafts.passed;
import static heard.disclosure.gate.RandomDrafts.released;
import static heard.disclosure.gate.RandomDrafts.row;
import static heard.disclosure.gate.RandomDrafts.rows;
import static heard.disclosure.gate.RandomDrafts.seed;
import static heard.disclosure.gate.RandomDrafts.small;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.disclosure.Disclosure;
import heard.disclosure.attack.Audit;
import heard.disclosure.attack.Knowledge;
import heard.disclosure.attack.LinearAttacker;
import heard.disclosure.attack.Told;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Hierarchy;
import heard.disclosure.table.Table;
import heard.domain.report.Quarter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What has passed the gate cannot be told, by the attacker of linear programming and by none that knows its own counts. */
final class GateTest {
    private static final int NARROWEST = 3;

    @Test
    void a_total_that_would_tell_its_two_parts_is_withheld() {
        var passed = passed(whole(groups(7, 7)));
        assertEquals("c", passed.shown().get(group("g0")));
        assertFalse(passed.shown().containsKey(group(Figure.ALL)), "15 is 13 at least, so 6 and 7 or 7 and 7");
        assertTrue(
                passed.log().lines().getFirst().contains("could be told to be 6 to 7"),
                () -> passed.log().lines().toString());
    }

    @Test
    void five_hidden_parts_do_not_stand_beside_a_hidden_total() {
        var passed = passed(whole(groups(1, 1, 1, 1, 1)));
        assertFalse(passed.shown().containsKey(group(Figure.ALL)), "at most 7, so each part is at most 3");
        assertEquals("c", passed.shown().get(group("g0")));
    }

    @Test
    void an_earlier_total_that_tells_its_parts_refuses_what_comes_later() {
        var table = groups(7, 7, 0);
        var parts = new LinkedHashSet<>(List.of(group("g0"), group("g1"), group("g2")));
        var total = Told.byTheRule(group(Figure.ALL), 14);
        var refused = assertInstanceOf(GateOutcome.Refused.class, Gate.pass(new Draft(table, List.of(total), parts)));
        assertEquals(group("g0"), refused.exposures().getFirst().figure());
        assertTrue(refused.log().lines().getLast().contains("cannot be made safe"));
    }

    @Test
    void above_local_level_two_sources_or_a_heavy_one_tell_nothing() {
        assertTrue(told(Map.of("A", 20, "B", 20, "C", 20)));
        assertFalse(told(Map.of("A", 20, "B", 20, "C", 0)));
        assertFalse(told(Map.of("A", 400, "B", 20, "C", 20)), "402 of 438 may be one's");
        assertTrue(told(Map.of("A", 300, "B", 20, "C", 20)));
        assertTrue(told(Map.of("A", 0, "B", 0, "C", 0)), "that nobody spoke tells of nobody");
    }

    @Test
    void a_correction_by_one_leaves_the_first_issue_as_safe_as_it_was() {
        var now = flat(Map.of("A", 8, "B", 30, "C", 30, "D", 20));
        var then = Map.of("A", 7, "B", 30, "C", 30, "D", 20, "R", 87);
        var first = then.entrySet().stream()
                .map(one -> Told.byTheRule(figure(one.getKey()), one.getValue()))
                .toList();
        var passed = passed(new Draft(now, first, new LinkedHashSet<>(now.figures())));
        assertEquals("c", passed.shown().get(figure("A")), "10 after c, with one more since, would tell that it was 7");
        assertEquals("30", passed.shown().get(figure("B")));
    }

    /** Beside it small-count rounding would tell 5s for 3s; the rule here hides them, and the gate keeps them hidden. */
    @Test
    void a_table_of_small_counts_is_safe_in_whole() {
        int[][] counts = {{6, 0, 1, 3, 4}, {1, 2, 3, 1, 2}, {0, 1, 1, 0, 2}};
        var areas = new LinkedHashMap<String, List<String>>();
        var cells = new LinkedHashMap<Figure, Integer>();
        for (int row = 0; row < counts.length; row++) {
            areas.put("A" + row, List.of("A" + row, "R"));
            for (int column = 0; column < counts[row].length; column++) {
                cells.put(new Figure("Q", "A" + row, "t", "g" + column), counts[row][column]);
            }
        }
        unbroken(whole(new Table(new Hierarchy(Map.of("Q", List.of("Q")), areas), cells, List.of())), 1);
    }

    @Test
    void nothing_that_passes_can_be_told_by_linear_programming() {
        var random = new Random(seed());
        for (double mean : new double[] {1, 3, 12}) {
            unbroken(draft(small(), rows(small(), YEAR.subList(0, 2), 1, mean, random), List.of()), random.nextInt());
        }
    }

    @Test
    void every_hidden_figure_of_a_whole_region_and_year_is_proved_safe_from_everybody() {
        var random = new Random(seed());
        for (double mean : new double[] {1, 12, 30}) {
            var draft = draft(NORTH_WEST, rows(NORTH_WEST, YEAR, 2, mean, random), List.of());
            var passed = passed(draft);
            assertEquals(
                    List.of(),
                    new Audit(asPublished(draft, passed))
                            .exposures(passed.findings().proofs()));
            assertTrue(stillShown(draft.table(), passed) >= 0.85, "mean " + mean);
        }
    }

    @Test
    void quarter_after_quarter_and_then_the_year_nothing_can_be_told() {
        var random = new Random(seed());
        var all = rows(NORTH_WEST, YEAR, 1, 4, random);
        var released = new ArrayList<Row>();
        for (int quarters = 1; quarters <= YEAR.size(); quarters++) {
            var so = YEAR.subList(0, quarters).stream().map(Quarter::toString).toList();
            var known = all.stream().filter(row -> so.contains(row.period())).toList();
            var draft = draft(NORTH_WEST, known, released);
            var passed = passed(draft);
            assertEquals(
                    List.of(),
                    new Audit(asPublished(draft, passed))
                            .exposures(passed.findings().proofs()));
            assertTrue(
                    passed.shown().keySet().stream()
                            .noneMatch(
                                    one -> so.indexOf(one.period()) >= 0 && so.indexOf(one.period()) < so.size() - 1),
                    "an earlier quarter is told again");
            released.addAll(released(passed));
        }
        assertTrue(released.stream().anyMatch(row -> row.period().equals("2026-27")));
    }

    @Test
    void the_same_draft_leaves_the_gate_the_same() {
        var random = new Random(seed());
        var rows = rows(NORTH_WEST, YEAR.subList(0, 1), 3, 3, random);
        var one = passed(draft(NORTH_WEST, rows, List.of()));
        var other = passed(draft(NORTH_WEST, rows, List.of()));
        assertEquals(one.shown(), other.shown());
        assertEquals(one.log(), other.log());
    }

    /** Attacks all that passed, as an outsider and as each partnership in turn. */
    private static void unbroken(Draft draft, int turn) {
        var knowledge = asPublished(draft, passed(draft));
        var attacker = new LinearAttacker(knowledge);
        var table = draft.table();
        var partnerships = List.copyOf(table.hierarchy().areas().keySet());
        int attacked = 0;
        for (int figure = 0; figure < table.figures().size(); figure++) {
            if (!knowledge.isHidden(figure)) continue;
            var hidden = table.figure(figure);
            var range = attacker.range(hidden, Optional.empty());
            assertTrue(range.width() >= NARROWEST && range.holds(table.count(figure)), hidden + " is " + range);
            String insider = partnerships.get(Math.floorMod(turn + attacked++, partnerships.size()));
            boolean holdsOthers = false;
            for (int cell : table.parts(figure)) {
                holdsOthers |=
                        table.count(cell) > 0 && !table.figure(cell).area().equals(insider);
            }
            if (!holdsOthers) continue;
            var inside = attacker.range(hidden, Optional.of(insider));
            assertTrue(
                    inside.width() >= NARROWEST && inside.holds(table.count(figure)),
                    hidden + " is " + inside + " to " + insider);
        }
        assertTrue(attacked > 0, "nothing was hidden");
    }

    /** What somebody knows who has only what was printed, and is told which c is which. */
    private static Knowledge asPublished(Draft draft, GateOutcome.Passed passed) {
        var table = draft.table();
        var knowledge = new Knowledge(table, draft.before());
        for (var figure : draft.wanted()) {
            int count = table.count(figure);
            var shown = Optional.ofNullable(passed.shown().get(figure));
            boolean byTheRule = shown.isPresent()
                    && shown.get().equals(Disclosure.shown(count).text());
            knowledge.tell(byTheRule ? Told.byTheRule(figure, count) : Told.withheld(figure, count));
        }
        return knowledge;
    }

    private static double stillShown(Table table, GateOutcome.Passed passed) {
        int large = 0;
        int shown = 0;
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.count(cell) <= Disclosure.LARGEST_HIDDEN) continue;
            large++;
            if (!"c".equals(passed.shown().getOrDefault(table.figure(cell), "c"))) shown++;
        }
        return large == 0 ? 1 : (double) shown / large;
    }

    private static boolean told(Map<String, Integer> counts) {
        var table = flat(counts);
        return AboveLocal.mayBeTold(table, table.number(figure("R")).orElseThrow());
    }

    private static Table flat(Map<String, Integer> counts) {
        var areas = new LinkedHashMap<String, List<String>>();
        var cells = new LinkedHashMap<Figure, Integer>();
        counts.keySet().stream().sorted().forEach(area -> {
            areas.put(area, List.of(area, "R"));
            cells.put(figure(area), counts.getOrDefault(area, 0));
        });
        return new Table(new Hierarchy(Map.of("Q", List.of("Q")), areas), cells, List.of());
    }

    /** One partnership's groups, and all of them. */
    private static Table groups(int... counts) {
        var cells = new LinkedHashMap<Figure, Integer>();
        for (int i = 0; i < counts.length; i++) cells.put(group("g" + i), counts[i]);
        return new Table(new Hierarchy(Map.of("Q", List.of("Q")), Map.of("A", List.of("A"))), cells, List.of());
    }

    private static Figure group(String group) {
        return new Figure("Q", "A", "t", group);
    }

    private static Draft whole(Table table) {
        return new Draft(table, List.of(), new LinkedHashSet<>(table.figures()));
    }

    private static Figure figure(String area) {
        return new Figure("Q", area, "t", Figure.ALL);
    }
}
