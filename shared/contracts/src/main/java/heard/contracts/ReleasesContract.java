package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.place.PartnershipCode;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every {@link Releases} must do. */
public interface ReleasesContract {
    /** Empty at the start of each test. */
    Releases releases();

    @Test
    default void a_release_is_found_as_it_was_recorded() {
        var releases = releases();
        var release = release(TRAFFORD, "2026-Q3", "lead-1");
        assertTrue(releases.record(release));
        assertEquals(Optional.of(release), releases.find(TRAFFORD.area(), Quarter.parse("2026-Q3")));
        assertEquals(Optional.empty(), releases.find(TRAFFORD.area(), Quarter.parse("2026-Q2")));
    }

    @Test
    default void a_quarter_is_released_once_and_never_replaced() {
        var releases = releases();
        assertTrue(releases.record(release(TRAFFORD, "2026-Q3", "lead-1")));
        assertFalse(releases.record(release(TRAFFORD, "2026-Q3", "lead-2")));
        assertEquals(
                "lead-1",
                releases.find(TRAFFORD.area(), Quarter.parse("2026-Q3"))
                        .orElseThrow()
                        .by());
    }

    @Test
    default void of_many_that_release_a_quarter_at_once_exactly_one_does() {
        var releases = releases();
        var recorded = Race.of(runner -> releases.record(release(TRAFFORD, "2026-Q3", "lead-" + runner)));
        assertEquals(1, recorded.stream().filter(one -> one).count());
        assertEquals(
                "lead-" + recorded.indexOf(true),
                releases.find(TRAFFORD.area(), Quarter.parse("2026-Q3"))
                        .orElseThrow()
                        .by());
    }

    @Test
    default void all_of_a_partnership_come_newest_first_and_none_of_another() {
        var releases = releases();
        for (var quarter : List.of("2025-Q4", "2026-Q2", "2026-Q1")) {
            releases.record(release(TRAFFORD, quarter, "lead-1"));
        }
        releases.record(release(WIGAN, "2026-Q3", "lead-2"));
        assertEquals(
                List.of("2026-Q2", "2026-Q1", "2025-Q4"),
                releases.all(TRAFFORD.area()).stream()
                        .map(release -> release.period().toString())
                        .toList());
        assertEquals(List.of(release(WIGAN, "2026-Q3", "lead-2")), releases.all(WIGAN.area()));
        assertEquals(Optional.empty(), releases.find(WIGAN.area(), Quarter.parse("2026-Q2")));
    }

    @Test
    default void a_correction_is_found_first_and_what_it_corrects_stays() {
        var releases = releases();
        var first = release(TRAFFORD, "2025-26", "lead-1");
        var second = new Release(
                first.area(), first.period(), 2, first.published(), first.counted(), "lead-2", first.files());
        assertTrue(releases.record(first));
        assertTrue(releases.record(second));
        assertFalse(releases.record(second));
        releases.record(release(TRAFFORD, "2026-Q1", "lead-1"));
        assertEquals(Optional.of(second), releases.find(first.area(), first.period()));
        assertEquals(
                List.of("2025-26", "2025-26", "2026-Q1"),
                releases.all(first.area()).stream()
                        .map(one -> one.period().toString())
                        .toList());
        assertEquals(List.of(second, first), releases.all(first.area()).subList(0, 2));
    }

    private static Release release(PartnershipCode partnership, String quarter, String by) {
        var folder = "reports/" + partnership + "/" + quarter + "/";
        return new Release(
                partnership.area(),
                Period.parse(quarter),
                1,
                LocalDate.of(2026, 10, 5),
                Instant.parse("2026-10-05T06:00:00.123Z"),
                by,
                new TreeMap<>(Map.of(folder + "index.html", "ab".repeat(32), folder + "data.json", "cd".repeat(32))));
    }
}
