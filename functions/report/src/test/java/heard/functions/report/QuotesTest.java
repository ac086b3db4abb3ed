package heard.functions.report;

import static heard.functions.report.House.GREATER_MANCHESTER;
import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static heard.functions.report.House.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.FeedbackBuilder;
import heard.domain.feedback.Group;
import heard.domain.insight.Hit;
import heard.domain.report.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class QuotesTest {
    private final House house = new House().answered(Quarter.parse("2026-Q3"));
    private final List<Hit> hits = new ArrayList<>();

    @Test
    void the_machine_picks_what_stands_for_many_of_unlike_speakers_and_no_two_alike() {
        say(1, Group.CHILDREN, "bullying", "They call me names every day on the bus to school and nobody stops them");
        say(2, Group.CHILDREN, "bullying", "They call me names every day on the bus to school and nobody stops it");
        say(3, Group.FAMILIES, "bullying", "My child is called names on the bus every day and school says nothing");
        say(4, Group.EDUCATION, "bullying", "Pupils tell us about names that are called on the school bus each day");
        say(5, Group.CHILDREN, "bullying", "The canteen has blue chairs that wobble when somebody tall sits there");
        var picked = candidates();
        assertEquals(3, picked.size());
        assertEquals(3, picked.stream().map(Content.Quote::group).distinct().count());
        assertFalse(picked.stream().anyMatch(one -> one.text().contains("canteen")), "it stands for nobody else");
        assertFalse(
                picked.stream().map(Content.Quote::id).toList().containsAll(List.of(id(1), id(2))), "two say the same");
    }

    @Test
    void none_is_longer_than_forty_words_nor_too_short_to_say_anything() {
        String forty = "word ".repeat(39) + "end";
        say(1, Group.CHILDREN, "bullying", forty);
        say(2, Group.FAMILIES, "bullying", forty + " more");
        say(3, Group.EDUCATION, "bullying", "It was ok");
        assertEquals(
                List.of(id(1)), candidates().stream().map(Content.Quote::id).toList());
    }

    @Test
    void a_comment_stands_under_one_theme_only() {
        hits.add(hit(
                1, Group.CHILDREN, "I am called names in the park and at school too", "bullying", "contextual-safety"));
        house.index.mayBeQuoted(hits);
        assertEquals(1, candidates().size());
    }

    @Test
    void only_what_a_person_chose_from_what_may_be_quoted_is_printed_and_never_in_a_local_report() {
        say(1, Group.CHILDREN, "bullying", "They call me names every day on the bus and nobody stops them");
        say(2, Group.FAMILIES, "neglect", "There is never any food at home at the end of the month");
        var draft = taken(house.life.drawUp(TRAFFORD, THIRD, false));
        assertInstanceOf(
                StepOutcome.NoSuchQuote.class,
                house.life.write(
                        TRAFFORD,
                        THIRD,
                        draft.version(),
                        new Life.Writing(new TreeMap<>(), List.of(id(7)), List.of())));
        var written = taken(house.life.write(
                TRAFFORD, THIRD, draft.version(), new Life.Writing(new TreeMap<>(), List.of(id(1)), List.of())));
        taken(house.life.protect(TRAFFORD, THIRD, written.version()));
        house.publish(GREATER_MANCHESTER, THIRD);
        String above = house.page("reports/NW-GM/2026-Q3/index.html");
        assertTrue(above.contains("They call me names every day"));
        assertTrue(above.contains("A child or young person, on"));
        assertFalse(above.contains("never any food"), "nobody approved it");
        var local = taken(house.life.sign(
                TRAFFORD,
                THIRD,
                house.reports.latest(TRAFFORD, THIRD).orElseThrow().version(),
                Content.hash(house.reports.latest(TRAFFORD, THIRD).orElseThrow().content()),
                "lead"));
        var area = house.life.area(TRAFFORD).orElseThrow();
        assertEquals(
                List.of(),
                house.reporting
                        .summarise()
                        .of(area, THIRD, 1, Content.read(local.content()), "")
                        .own()
                        .voices());
    }

    @Test
    void a_comment_with_a_figure_is_not_offered_and_two_partnerships_that_heard_the_same_print_it_once() {
        say(1, Group.CHILDREN, "bullying", "They call me names every day on the bus and nobody stops them");
        say(2, Group.FAMILIES, "bullying", "My son is 14 and was hit at the gate on the bus again today");
        var offered = candidates();
        assertEquals(List.of(id(1)), offered.stream().map(Content.Quote::id).toList());
        for (var area : List.of(TRAFFORD, new heard.domain.place.AreaCode("E08000010"))) {
            var draft = taken(house.life.drawUp(area, THIRD, false));
            var chosen = new Life.Writing(new TreeMap<>(), List.of(id(1)), List.of());
            var written = taken(house.life.write(area, THIRD, draft.version(), chosen));
            taken(house.life.protect(area, THIRD, written.version()));
        }
        house.publish(GREATER_MANCHESTER, THIRD);
        String above = house.page("reports/NW-GM/2026-Q3/index.html");
        assertEquals(2, above.split("They call me names every day", -1).length, "printed once");
    }

    @Test
    void what_is_only_in_a_draft_is_not_printed() {
        say(1, Group.CHILDREN, "bullying", "They call me names every day on the bus and nobody stops them");
        var draft = taken(house.life.drawUp(TRAFFORD, THIRD, false));
        taken(house.life.write(
                TRAFFORD, THIRD, draft.version(), new Life.Writing(new TreeMap<>(), List.of(id(1)), List.of())));
        house.publish(GREATER_MANCHESTER, THIRD);
        assertFalse(house.page("reports/NW-GM/2026-Q3/index.html").contains("They call me names"));
    }

    private List<Content.Quote> candidates() {
        return house.life.voices().quotable(house.life.area(TRAFFORD).orElseThrow(), THIRD);
    }

    private void say(int id, Group group, String theme, String text) {
        hits.add(hit(id, group, text, theme));
        house.index.mayBeQuoted(hits);
    }

    private static Hit hit(int id, Group group, String text, String... themes) {
        return new Hit(
                FeedbackBuilder.id(id), FeedbackBuilder.WEEK, group, text, List.of(), List.of(themes), List.of(), 0);
    }

    private static String id(int number) {
        return FeedbackBuilder.id(number).value();
    }
}
