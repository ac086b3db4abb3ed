package heard.functions.report;

import static heard.functions.report.House.GREATER_MANCHESTER;
import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static heard.functions.report.House.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.FeedbackBuilder;
import heard.domain.action.Progress;
import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.Report;
import heard.domain.report.Stage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each step of a report's life is taken in order, by whom it belongs to, on what was read, or not at all. */
final class LifeTest {
    private static final Quarter Q3 = Quarter.parse("2026-Q3");

    private final House house = new House().answered(Q3);

    @Test
    void a_priority_without_action_or_reason_stops_the_report_and_is_named() {
        var bare = new House();
        bare.act(FeedbackBuilder.TRAFFORD, "exploitation", Q3, new Progress.Planned(House.PROMISE));
        bare.act(FeedbackBuilder.TRAFFORD, "neglect", Q3, new Progress.CouldNot("There is no money for it this year."));
        var draft = draft(bare);
        var missing =
                assertInstanceOf(StepOutcome.Unanswered.class, bare.life.protect(TRAFFORD, THIRD, draft.version()));
        assertEquals(
                List.of("Domestic abuse", "Mental health and wellbeing", "Being heard and taking part"),
                missing.themes().subList(0, 3));
        assertTrue(missing.themes().contains("Child sexual abuse"), "a priority of the region");
        assertEquals(8, missing.themes().size(), "an action and a reason each answer one");
        assertEquals(
                Stage.DRAFT, bare.reports.latest(TRAFFORD, THIRD).orElseThrow().stage());
        assertTrue(bare.all().isEmpty());
        bare.answered(FeedbackBuilder.TRAFFORD, Q3);
        assertInstanceOf(StepOutcome.Taken.class, bare.life.protect(TRAFFORD, THIRD, draft.version()));
    }

    @Test
    void what_is_still_owed_answers_a_later_quarter_and_what_is_done_does_not() {
        var owed = new House().answered(Quarter.parse("2026-Q1"));
        assertInstanceOf(
                StepOutcome.Taken.class,
                owed.life.protect(TRAFFORD, THIRD, draft(owed).version()));
        var done = new House().answered(Quarter.parse("2026-Q1"));
        var wigan = new AreaCode("E08000010");
        assertEquals(List.of(), done.life.unanswered(done.life.area(wigan).orElseThrow(), THIRD));
        var finished = new House();
        for (String theme : List.of(
                "access-to-help",
                "family-help",
                "child-sexual-abuse",
                "equity-and-belonging",
                "information-sharing",
                "being-heard")) {
            finished.act(
                    FeedbackBuilder.WIGAN,
                    theme,
                    Quarter.parse("2026-Q1"),
                    new Progress.Done(House.PROMISE, "It is seen."));
        }
        assertEquals(
                6,
                finished.life
                        .unanswered(finished.life.area(wigan).orElseThrow(), THIRD)
                        .size());
    }

    @Test
    void a_place_above_local_is_answered_by_any_of_its_partnerships() {
        var bare = new House();
        var area = bare.life.area(GREATER_MANCHESTER).orElseThrow();
        assertEquals(5, bare.life.unanswered(area, THIRD).size());
        bare.answered(FeedbackBuilder.WIGAN, Q3);
        assertEquals(List.of(), bare.life.unanswered(area, THIRD));
    }

    @Test
    void every_step_is_refused_where_it_is_not_due() {
        assertInstanceOf(StepOutcome.NotDrawnUp.class, house.life.protect(TRAFFORD, THIRD, 1));
        var draft = draft(house);
        assertEquals(
                new StepOutcome.NotNow(Stage.DRAFT),
                house.life.sign(TRAFFORD, THIRD, draft.version(), Content.hash(draft.content()), "lead"));
        var settled = taken(house.life.protect(TRAFFORD, THIRD, draft.version()));
        assertEquals(
                new StepOutcome.NotNow(Stage.PROTECTED),
                house.reporting.publish().publish(TRAFFORD, THIRD, settled.version(), "lead"));
        assertEquals(
                new StepOutcome.NotNow(Stage.PROTECTED),
                house.life.comment(TRAFFORD, THIRD, settled.version(), Content.hash(settled.content()), "Too soon."));
    }

    @Test
    void the_second_signature_is_another_persons_and_names_what_was_read() {
        var settled = taken(house.life.protect(TRAFFORD, THIRD, draft(house).version()));
        String hash = Content.hash(settled.content());
        assertInstanceOf(
                StepOutcome.OtherContent.class,
                house.life.sign(TRAFFORD, THIRD, settled.version(), "0".repeat(64), "lead"));
        var signed = taken(house.life.sign(TRAFFORD, THIRD, settled.version(), hash, "lead"));
        assertInstanceOf(
                StepOutcome.SamePerson.class, house.life.sign(TRAFFORD, THIRD, signed.version(), hash, "lead"));
        assertInstanceOf(
                StepOutcome.Overtaken.class, house.life.sign(TRAFFORD, THIRD, settled.version(), hash, "reviewer"));
        assertEquals(
                Stage.SECONDED,
                taken(house.life.sign(TRAFFORD, THIRD, signed.version(), hash, "reviewer"))
                        .stage());
    }

    @Test
    void who_writes_after_a_signature_takes_it_away() {
        var settled = taken(house.life.protect(TRAFFORD, THIRD, draft(house).version()));
        var signed =
                taken(house.life.sign(TRAFFORD, THIRD, settled.version(), Content.hash(settled.content()), "lead"));
        var texts = new TreeMap<>(Map.of("introduction", "Another word."));
        var written = taken(
                house.life.write(TRAFFORD, THIRD, signed.version(), new Life.Writing(texts, List.of(), List.of())));
        assertEquals(Stage.DRAFT, written.stage());
        assertEquals(List.of(), written.signatures());
        assertEquals(texts, Content.read(written.content()).texts());
    }

    @Test
    void drawn_up_again_it_counts_again_and_keeps_what_was_written() {
        var draft = draft(house);
        var texts = new TreeMap<>(Map.of("introduction", "A word."));
        taken(house.life.write(TRAFFORD, THIRD, draft.version(), new Life.Writing(texts, List.of(), List.of())));
        house.clock.move(java.time.Duration.ofDays(1));
        var again = taken(house.life.drawUp(TRAFFORD, THIRD, false));
        var content = Content.read(again.content());
        assertEquals(texts, content.texts());
        assertEquals(house.clock.instant(), content.moment());
    }

    @Test
    void a_period_that_is_not_over_and_a_place_that_is_none_are_refused() {
        var open = assertInstanceOf(
                StepOutcome.NotOver.class, house.life.drawUp(TRAFFORD, Period.parse("2026-Q4"), false));
        assertEquals("2026-W53", open.last().toString());
        assertInstanceOf(StepOutcome.NotOver.class, house.life.drawUp(TRAFFORD, Period.parse("2026-27"), false));
        assertInstanceOf(StepOutcome.UnknownArea.class, house.life.drawUp(new AreaCode("E99999999"), THIRD, false));
    }

    @Test
    void a_content_is_read_as_it_was_written() {
        var report = house.ready(TRAFFORD, THIRD);
        var content = Content.read(report.content());
        assertEquals(report.content(), content.written());
        assertEquals(PlantedCounts.PLANTED, content.counts().getFirst().tally());
    }

    private static Report draft(House house) {
        return taken(house.life.drawUp(TRAFFORD, THIRD, false));
    }
}
