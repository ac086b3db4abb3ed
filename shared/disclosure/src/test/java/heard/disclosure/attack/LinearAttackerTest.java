package heard.disclosure.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.disclosure.Disclosure;
import heard.disclosure.table.Bound;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Hierarchy;
import heard.disclosure.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The attacker finds what is known to be there, and tells the very range that trying every table tells. */
final class LinearAttackerTest {
    private static final Optional<String> OUTSIDER = Optional.empty();

    /** The case of two linked tables that sdcTable is tested with: each alone looks safe. */
    private static final Map<String, Integer> REGIONS =
            Map.of("A", 2, "B", 2, "I", 8, "J", 8, "K", 3, "L", 3, "M", 3, "N", 7);

    @Test
    void two_tables_that_look_safe_alone_tell_a_cell_together() {
        var knowledge = linked();
        for (String open : List.of("I", "J", "N")) knowledge.know(number(knowledge, open), exactly(knowledge, open));
        for (String total : List.of("county-1", "county-2", "small", "big", "all")) {
            knowledge.know(number(knowledge, total), exactly(knowledge, total));
        }
        assertEquals(new Span(3, 3), range(knowledge, "K"), "30 - 20 = K + N, and N is 7");
    }

    @Test
    void each_of_them_alone_does_not() {
        var knowledge = linked();
        for (String open : List.of("I", "J", "N")) knowledge.know(number(knowledge, open), exactly(knowledge, open));
        for (String total : List.of("county-1", "county-2")) {
            knowledge.know(number(knowledge, total), exactly(knowledge, total));
        }
        for (String hidden : List.of("K", "L", "M")) {
            assertEquals(new Span(0, 9), range(knowledge, hidden));
        }
    }

    @Test
    void who_knows_what_hidden_means_needs_one_table() {
        var knowledge = linked();
        knowledge.know(number(knowledge, "N"), exactly(knowledge, "N"));
        knowledge.know(number(knowledge, "county-2"), exactly(knowledge, "county-2"));
        for (String hidden : List.of("K", "L", "M")) {
            knowledge.know(number(knowledge, hidden), new Span(1, 3));
        }
        for (String hidden : List.of("K", "L", "M")) assertEquals(new Span(3, 3), range(knowledge, hidden));
    }

    @Test
    void a_total_shown_as_fifteen_tells_two_hidden_parts() {
        var counts = Map.of("A", 7, "B", 7);
        var knowledge = flat(counts);
        assertEquals(new Span(6, 7), range(knowledge, "A"));
    }

    @Test
    void a_partnership_tells_more_than_an_outsider() {
        var knowledge = flat(Map.of("A", 4, "B", 5, "C", 1));
        assertEquals(new Span(1, 7), range(knowledge, "C"));
        var table = knowledge.table();
        var insider = new LinearAttacker(knowledge).range(figure("C"), Optional.of("B"));
        assertEquals(new Span(1, 6), insider, table.toString());
    }

    @Test
    void comments_bound_their_themes() {
        var cells = new LinkedHashMap<Figure, Integer>();
        var themes = new ArrayList<String>();
        for (int i = 0; i < 19; i++) themes.add("t" + i);
        themes.forEach(theme -> cells.put(new Figure("Q", "A", theme, "g"), 1));
        cells.put(new Figure("Q", "A", Figure.ALL, "g"), 6);
        var knowledge = told(new Table(
                new Hierarchy(Map.of("Q", List.of("Q")), Map.of("A", List.of("A"))), cells, Bound.ofThemes(themes, 4)));
        var range = new LinearAttacker(knowledge).range(new Figure("Q", "A", Figure.ALL, "g"), OUTSIDER);
        assertEquals(new Span(5, 7), range, "19 themes need 5 comments of 4 themes");
    }

    @Test
    void it_tells_what_trying_every_table_tells() {
        long seed = Long.getLong("heard.seed", new Random().nextLong());
        System.out.println("heard.seed=" + seed);
        var random = new Random(seed);
        int narrower = 0;
        for (int round = 0; round < 150; round++) {
            var counts = new LinkedHashMap<String, Integer>();
            for (String area : List.of("A", "B", "C")) counts.put(area, random.nextInt(10));
            var knowledge = flat(counts);
            var tried = tried(knowledge, counts);
            for (String area : counts.keySet()) {
                var range = range(knowledge, area);
                assertEquals(tried.get(area), range, area + " of " + counts);
                if (range.width()
                        < Span.of(Disclosure.shown(counts.getOrDefault(area, 0)).text())
                                .width()) narrower++;
            }
        }
        assertTrue(narrower > 0, "no total told anything: nothing was tested");
    }

    /** The ranges of A, B and C over every table of three counts that would be published alike. */
    private static Map<String, Span> tried(Knowledge knowledge, Map<String, Integer> counts) {
        var spans = new HashMap<String, Span>();
        var names = List.copyOf(counts.keySet());
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (int a = 0; a < 13; a++) {
            for (int b = 0; b < 13; b++) {
                for (int c = 0; c < 13; c++) {
                    var other = List.of(a, b, c);
                    boolean alike = like(a + b + c, total);
                    for (int i = 0; i < 3; i++) alike &= like(other.get(i), counts.getOrDefault(names.get(i), 0));
                    if (!alike) continue;
                    for (int i = 0; i < 3; i++) {
                        var found = new Span(other.get(i), other.get(i));
                        spans.merge(
                                names.get(i),
                                found,
                                (one, two) ->
                                        new Span(Math.min(one.least(), two.least()), Math.max(one.most(), two.most())));
                    }
                }
            }
        }
        return spans;
    }

    private static boolean like(int one, int other) {
        return Disclosure.shown(one).text().equals(Disclosure.shown(other).text());
    }

    private static Knowledge linked() {
        var areas = new LinkedHashMap<String, List<String>>();
        REGIONS.keySet().stream()
                .sorted()
                .forEach(area -> areas.put(
                        area,
                        List.of(
                                area,
                                "ABIJ".contains(area) ? "county-1" : "county-2",
                                "LM".contains(area) ? "big" : "small",
                                "all")));
        return new Knowledge(table(areas, REGIONS), List.of());
    }

    /** Some areas and their total, told by the rule. */
    private static Knowledge flat(Map<String, Integer> counts) {
        var areas = new LinkedHashMap<String, List<String>>();
        counts.keySet().stream().sorted().forEach(area -> areas.put(area, List.of(area, "all")));
        return told(table(areas, counts));
    }

    private static Knowledge told(Table table) {
        var knowledge = new Knowledge(table, List.of());
        for (var figure : table.figures()) knowledge.tell(Told.byTheRule(figure, table.count(figure)));
        return knowledge;
    }

    private static Table table(Map<String, List<String>> areas, Map<String, Integer> counts) {
        var cells = new LinkedHashMap<Figure, Integer>();
        areas.keySet().forEach(area -> cells.put(new Figure("Q", area, "t", Figure.ALL), counts.getOrDefault(area, 0)));
        return new Table(new Hierarchy(Map.of("Q", List.of("Q")), areas), cells, List.of());
    }

    private static Figure figure(String area) {
        return new Figure("Q", area, "t", Figure.ALL);
    }

    private static int number(Knowledge knowledge, String area) {
        return knowledge.table().number(figure(area)).orElseThrow();
    }

    private static Span exactly(Knowledge knowledge, String area) {
        int count = knowledge.table().count(figure(area));
        return new Span(count, count);
    }

    private static Span range(Knowledge knowledge, String area) {
        return new LinearAttacker(knowledge).range(figure(area), OUTSIDER);
    }
}
