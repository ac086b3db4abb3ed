package heard.functions.report;

import static heard.functions.report.House.TRAFFORD;
import static heard.functions.report.House.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.disclosure.Disclosure;
import heard.disclosure.attack.Knowledge;
import heard.disclosure.attack.LinearAttacker;
import heard.disclosure.attack.Told;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Hierarchy;
import heard.disclosure.table.Table;
import heard.domain.feedback.Group;
import heard.domain.insight.Tally;
import heard.domain.place.Area;
import heard.domain.report.Quarter;
import heard.domain.report.Report;
import heard.domain.report.Signature;
import heard.domain.report.Stage;
import heard.render.Summary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every report passes the gate, with all that was published before as what an attacker knows. */
final class GatingTest {
    private static final Quarter THIRD = Quarter.parse("2026-Q3");
    private static final int NARROWEST = 3;

    private final House house = new House().answered(THIRD);

    @Test
    void a_total_that_would_tell_its_parts_is_in_no_edition_and_the_log_says_why() {
        house.index.become(sevenAndSeven());
        assertInstanceOf(StepOutcome.Published.class, house.publish(TRAFFORD, THIRD));
        assertTrue(
                house.page("reports/E08000009/2026-Q3/figures.csv")
                        .lines()
                        .anyMatch(line -> line.contains("bullying") && line.contains(",all,c,")),
                "14 would be shown as 15, and tell both");
        var content =
                Content.read(house.reports.latest(TRAFFORD, THIRD).orElseThrow().content());
        assertEquals(List.of("bullying,*"), content.gate().withheld());
        assertTrue(content.gate().log().getFirst().contains("could be told"));
        assertFalse(
                house.all().values().stream().anyMatch(text -> text.contains("could be told")), "the log is private");
    }

    @Test
    void what_was_not_protected_by_the_gate_is_not_published() {
        house.index.become(sevenAndSeven());
        var draft = taken(house.life.drawUp(TRAFFORD, THIRD, false));
        var report = kept(draft.settled(draft.content())); // as it was done before there was a gate
        report = kept(report.signed(new Signature("lead", house.clock.instant())));
        report = kept(report.signed(new Signature("reviewer", house.clock.instant())));
        report = kept(report.commented("I have read it."));
        var outcome = house.reporting.publish().publish(TRAFFORD, THIRD, report.version(), "lead");
        assertInstanceOf(StepOutcome.Exposed.class, outcome);
        assertTrue(house.all().isEmpty());
        assertEquals(
                Stage.COMMENTED,
                house.reports.latest(TRAFFORD, THIRD).orElseThrow().stage());
    }

    @Test
    void a_correction_is_looked_at_beside_what_it_corrects() {
        house.index.become(bullying(7, 30));
        house.publish(TRAFFORD, THIRD);
        house.index.become(bullying(8, 30));
        assertInstanceOf(StepOutcome.Published.class, house.publish(TRAFFORD, THIRD));
        var second = house.reports.latest(TRAFFORD, THIRD).orElseThrow();
        assertEquals(2, second.issue());
        assertTrue(
                Content.read(second.content()).gate().withheld().contains("bullying,children"),
                "10 after c is 8 after 7");
    }

    @Test
    void nothing_in_thirty_reports_can_be_told() {
        long seed = Long.getLong("heard.seed", new Random().nextLong());
        System.out.println("heard.seed=" + seed);
        var random = new Random(seed);
        var tallies = new HashMap<String, Tally>();
        for (var one : house.region.partnerships()) {
            var tally = drawn(random);
            tallies.put(one.code().value(), tally);
            house.index.become(one.code(), tally);
        }
        for (var area : house.region.areas())
            kept(house.ready(area.code(), THIRD).published());
        attack("bullying", tallies);
    }

    private void attack(String theme, Map<String, Tally> tallies) {
        var areas = new LinkedHashMap<String, List<String>>();
        var cells = new LinkedHashMap<Figure, Integer>();
        for (var one : house.region.partnerships()) {
            String code = one.code().value();
            areas.put(code, List.of(code, one.subRegion(), house.region.code()));
            for (var group : Group.values()) {
                long count =
                        Printed.theme(theme, group).count().applyAsLong(tallies.getOrDefault(code, sevenAndSeven()));
                cells.put(new Figure("2026-Q3", code, theme, group.wire()), (int) count);
            }
        }
        var table = new Table(new Hierarchy(Map.of("2026-Q3", List.of("2026-Q3")), areas), cells, List.of());
        var knowledge = new Knowledge(table, told(theme, table));
        var attacker = new LinearAttacker(knowledge);
        int hidden = 0;
        for (int figure = 0; figure < table.figures().size(); figure++) {
            if (!knowledge.isHidden(figure)) continue;
            hidden++;
            var range = attacker.range(table.figure(figure), Optional.empty());
            assertTrue(range.width() >= NARROWEST, table.figure(figure) + " is " + range);
        }
        assertTrue(hidden > 20, "little was hidden");
    }

    /** What the reports print of a theme. */
    private List<Told> told(String theme, Table table) {
        var told = new ArrayList<Told>();
        for (var area : house.region.areas()) {
            var report = house.reports.latest(area.code(), THIRD).orElseThrow();
            var content = Content.read(report.content());
            var summary = house.reporting.summarise().of(area, THIRD, 1, content, report.comment());
            var row = summary.figures().themes().stream()
                    .filter(one -> one.code().equals(theme))
                    .findFirst()
                    .orElseThrow();
            add(told, table, area, new Summary.Line(Figure.ALL, "", row.shown(), row.shown()), content, theme);
            row.byGroup().forEach(line -> add(told, table, area, line, content, theme));
        }
        return told;
    }

    private static void add(List<Told> told, Table table, Area area, Summary.Line line, Content content, String theme) {
        var figure = new Figure("2026-Q3", area.code().value(), theme, line.code());
        int count = table.count(figure);
        boolean withheld = content.gate().withheld().contains(theme + "," + line.code());
        if (withheld) assertEquals("c", line.shown().text());
        else assertEquals(Disclosure.shown(count).text(), line.shown().text());
        told.add(withheld ? Told.withheld(figure, count) : Told.byTheRule(figure, count));
    }

    private Report kept(Report next) {
        assertTrue(house.reports.keep(next));
        return next;
    }

    private static Tally sevenAndSeven() {
        return bullying(7, 7);
    }

    private static Tally bullying(long children, long families) {
        return new Tally(
                Map.of(Group.CHILDREN, 100L, Group.FAMILIES, 100L),
                Map.of("bullying", Map.of(Group.CHILDREN, children, Group.FAMILIES, families)),
                Map.of(),
                Map.of(1, 100L, 0, 50L, -1, 50L));
    }

    private static Tally drawn(Random random) {
        var comments = new HashMap<Group, Long>();
        var bullying = new HashMap<Group, Long>();
        long all = 0;
        for (var group : Group.values()) {
            long some = random.nextInt(14);
            bullying.put(group, some);
            comments.put(group, some + random.nextInt(20));
            all += comments.getOrDefault(group, 0L);
        }
        long good = random.nextInt((int) all + 1);
        return new Tally(
                comments, Map.of("bullying", bullying), Map.of("respect", bullying), Map.of(1, good, -1, all - good));
    }
}
