package heard.functions.report;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Group;
import heard.domain.insight.Tally;
import heard.domain.report.Quarter;
import heard.domain.theme.Theme;
import heard.json.Resources;
import heard.render.Summary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SummariseTest {
    private static final Quarter THIRD = Quarter.parse("2026-Q3");

    private final House house = new House();

    @Test
    void the_counts_are_of_the_quarters_weeks_and_of_nobody_else() {
        summary();
        assertTrue(house.index.wasAskedFor(TRAFFORD, THIRD.weeks()));
    }

    @Test
    void every_figure_is_as_it_may_be_shown() {
        var summary = summary();
        assertEquals("1415", summary.comments().text());
        assertEquals(List.of("1375", "25", "15", "c"), shown(summary.figures().groups()));
        assertEquals(List.of("97%", "2%", "1%", "c"), shares(summary.figures().groups()));
        assertEquals(List.of("1110", "295", "15"), shown(summary.figures().feelings()));
    }

    @Test
    void the_most_spoken_of_comes_first_and_what_is_hidden_stands_in_the_frameworks_order() {
        var codes = summary().figures().themes().stream()
                .map(Summary.ThemeRow::code)
                .toList();
        assertEquals(List.of("bullying", "domestic-abuse", "neglect", "exploitation"), codes.subList(0, 4));
        assertEquals(Resources.framework().themes().size(), codes.size());
    }

    @Test
    void an_order_tells_no_more_than_the_figures_do() {
        long seed = Long.getLong("heard.seed", new Random().nextLong());
        System.out.println("heard.seed=" + seed);
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            // Two indexes whose figures are shown alike must give the same summary, whatever the counts behind.
            var one = new HashMap<String, Map<Group, Long>>();
            var other = new HashMap<String, Map<Group, Long>>();
            for (Theme theme : Resources.framework().themes()) {
                int five = random.nextInt(4) * 5;
                one.put(theme.code(), Map.of(Group.CHILDREN, alike(five, random)));
                other.put(theme.code(), Map.of(Group.CHILDREN, alike(five, random)));
            }
            assertEquals(of(one), of(other));
        }
    }

    @Test
    void priorities_of_the_partnership_stand_before_those_of_the_region() {
        var owners = summary().priorities().stream()
                .map(Summary.PriorityRow::owner)
                .distinct()
                .toList();
        assertEquals(List.of("Trafford", "North West"), owners);
        var exploitation = summary().priorities().stream()
                .filter(one -> one.name().equals("Exploitation"))
                .findFirst()
                .orElseThrow();
        assertEquals("c", exploitation.themes().getFirst().shown().text());
    }

    @Test
    void a_quarter_in_which_nobody_spoke_is_all_zero() {
        house.index.become(new Tally(Map.of(), Map.of(), Map.of(), Map.of()));
        var summary = summary();
        assertEquals("0", summary.comments().text());
        assertTrue(summary.figures().themes().stream()
                .allMatch(one -> one.shown().text().equals("0")));
    }

    @Test
    void a_change_is_told_from_published_figures_alone_and_with_how_sure_it_is() {
        var answered = new House().answered(Quarter.parse("2026-Q2"));
        answered.index.become(tally("bullying", 16, "neglect", 22, "exploitation", 3, "mental-health", 0));
        var second = Quarter.parse("2026-Q2");
        assertEquals(
                "", answered.summary(House.TRAFFORD, THIRD).span().before(), "nothing is published to compare with");
        answered.publish(House.TRAFFORD, second);
        answered.index.become(tally("bullying", 41, "neglect", 26, "exploitation", 5, "mental-health", 12));
        var summary = answered.summary(House.TRAFFORD, THIRD);
        assertEquals("April to June 2026", summary.span().before());
        var lines = org.jsoup.Jsoup.parse(new heard.render.ReportPage(summary).html())
                .select("#change ~ ul")
                .first();
        assertTrue(
                java.util.Objects.requireNonNull(lines).children().eachText().stream()
                        .anyMatch(line -> line.startsWith("Bullying: up from about 15")),
                "each change is told of its theme");
        assertEquals(
                "up from about 15 in April to June 2026 to about 40: more than chance alone would make",
                change(summary, "bullying"));
        assertEquals(
                "about 25, and about 20 in April to June 2026: so small a difference can be chance",
                change(summary, "neglect"));
        assertEquals("too few then and now to tell a change", change(summary, "exploitation"));
        assertEquals("nobody spoke of it then or now", change(summary, "being-heard"));
        // What was done about it then is told with what came of it.
        var effect = summary.answers().stream()
                .filter(one -> one.theme().code().equals("neglect"))
                .findFirst()
                .orElseThrow()
                .effect();
        assertEquals(change(summary, "neglect"), effect.plain());
    }

    private static Tally tally(Object... themes) {
        var byTheme = new HashMap<String, Map<Group, Long>>();
        for (int i = 0; i < themes.length; i += 2) {
            byTheme.put((String) themes[i], Map.of(Group.CHILDREN, ((Integer) themes[i + 1]).longValue()));
        }
        return new Tally(Map.of(Group.CHILDREN, 100L), byTheme, Map.of(), Map.of());
    }

    private static String change(Summary summary, String theme) {
        return summary.figures().themes().stream()
                .filter(one -> one.code().equals(theme))
                .findFirst()
                .orElseThrow()
                .change()
                .plain();
    }

    private Summary summary() {
        return house.summary(House.TRAFFORD, THIRD);
    }

    private Summary of(Map<String, Map<Group, Long>> themes) {
        house.index.become(new Tally(Map.of(Group.CHILDREN, 100L), themes, Map.of(), Map.of()));
        return summary();
    }

    /** Some count that is shown as 0, c, 10 or 15. */
    private static long alike(int five, Random random) {
        return five == 0 ? 0 : five == 5 ? 1 + random.nextInt(7) : five - 2 + random.nextInt(5);
    }

    private static List<String> shown(List<Summary.Line> lines) {
        return lines.stream().map(one -> one.shown().text()).toList();
    }

    private static List<String> shares(List<Summary.Line> lines) {
        return lines.stream().map(one -> one.share().text()).toList();
    }
}
