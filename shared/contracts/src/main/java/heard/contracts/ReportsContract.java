package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.domain.report.Reports;
import heard.domain.report.Signature;
import heard.domain.report.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Reports} must do. */
public interface ReportsContract {
    Period THIRD = Period.parse("2026-Q3");

    /** Empty at the start of each test. */
    Reports reports();

    @Test
    default void a_report_is_found_as_it_was_kept_at_every_stage_of_its_life() {
        var reports = reports();
        var life = life();
        for (var one : life) {
            assertTrue(reports.keep(one), one.stage().wire());
            assertEquals(Optional.of(one), reports.latest(TRAFFORD.area(), THIRD));
        }
        assertEquals(Optional.empty(), reports.latest(WIGAN.area(), THIRD));
        assertEquals(Optional.empty(), reports.latest(TRAFFORD.area(), Period.parse("2025-26")));
    }

    @Test
    default void a_change_of_a_version_that_is_passed_does_not_stand() {
        var reports = reports();
        var draft = draft("first");
        assertFalse(reports.keep(draft.rewritten("nothing to change")), "there is no such report yet");
        assertTrue(reports.keep(draft));
        assertFalse(reports.keep(draft("again")));
        assertTrue(reports.keep(draft.rewritten("second")));
        assertFalse(reports.keep(draft.rewritten("overtaken")));
        assertEquals(
                "second", reports.latest(TRAFFORD.area(), THIRD).orElseThrow().content());
    }

    @Test
    default void of_many_that_change_one_version_at_once_exactly_one_does() {
        var reports = reports();
        var draft = draft("first");
        reports.keep(draft);
        var kept = Race.of(runner -> reports.keep(draft.rewritten("by " + runner)));
        assertEquals(1, kept.stream().filter(one -> one).count());
        assertEquals(
                "by " + kept.indexOf(true),
                reports.latest(TRAFFORD.area(), THIRD).orElseThrow().content());
    }

    @Test
    default void the_latest_is_the_highest_issue_and_the_one_before_stays_fenced() {
        var reports = reports();
        var first = draft("first");
        reports.keep(first);
        for (int issue = 2; issue <= 11; issue++) {
            assertTrue(reports.keep(Report.drafted(TRAFFORD.area(), THIRD, issue, "issue " + issue)));
        }
        assertEquals(11, reports.latest(TRAFFORD.area(), THIRD).orElseThrow().issue());
        assertEquals(Optional.of(first), reports.find(TRAFFORD.area(), THIRD, 1));
        assertEquals(
                "issue 7", reports.find(TRAFFORD.area(), THIRD, 7).orElseThrow().content());
        assertEquals(Optional.empty(), reports.find(TRAFFORD.area(), THIRD, 12));
        assertEquals(Optional.empty(), reports.find(WIGAN.area(), THIRD, 1));
        assertFalse(reports.keep(first));
    }

    @Test
    default void what_is_published_stands_while_a_correction_of_it_is_on_its_way() {
        var reports = reports();
        assertEquals(Optional.empty(), reports.published(TRAFFORD.area(), THIRD));
        var life = life();
        for (var one : life) {
            reports.keep(one);
            boolean out = one.stage() == Stage.PUBLISHED;
            assertEquals(out ? Optional.of(one) : Optional.empty(), reports.published(TRAFFORD.area(), THIRD));
        }
        var correction = Report.drafted(TRAFFORD.area(), THIRD, 2, "corrected");
        reports.keep(correction);
        assertEquals(Optional.of(life.getLast()), reports.published(TRAFFORD.area(), THIRD));
        assertEquals(Optional.of(correction), reports.latest(TRAFFORD.area(), THIRD));
    }

    @Test
    default void a_content_as_long_as_a_regions_year_is_kept_whole() {
        var reports = reports();
        var long_ = new StringBuilder();
        for (int i = 0; long_.length() < 900_000; i++) {
            long_.append("{\"theme\":\"neglect\",\"said\":\"A whole sentence that stands here — number ")
                    .append(i)
                    .append("\"},");
        }
        var region = Report.drafted(new AreaCode("E12000002"), Period.parse("2025-26"), 1, long_.toString());
        assertTrue(reports.keep(region));
        assertEquals(Optional.of(region), reports.latest(region.area(), region.period()));
    }

    private static Report draft(String content) {
        return Report.drafted(TRAFFORD.area(), THIRD, 1, content);
    }

    private static List<Report> life() {
        var at = Instant.parse("2026-10-05T06:00:00.123Z");
        var draft = draft("{}");
        var settled = draft.settled("{\"settled\":true}");
        var signed = settled.signed(new Signature("lead", at));
        var seconded = signed.signed(new Signature("reviewer", at.plusSeconds(1)));
        var commented = seconded.commented("I have read it.");
        return List.of(draft, settled, signed, seconded, commented, commented.published());
    }
}
