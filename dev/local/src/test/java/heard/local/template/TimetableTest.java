package heard.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimetableTest {
    @Test
    void a_rate_runs_soon_and_then_after_each_of_its_times() {
        var start = Instant.parse("2026-11-24T09:00:00Z");
        for (var rate : List.of("rate(1 hour)", "rate(60 minutes)")) {
            var hourly = Timetable.parse(rate);
            assertEquals(start.plusSeconds(2), hourly.first(start));
            assertEquals(start.plus(Duration.ofHours(1)), hourly.after(start));
        }
        assertEquals(
                start.plus(Duration.ofDays(7)), Timetable.parse("rate(7 days)").after(start));
    }

    @Test
    void a_quarter_is_over_on_the_fifth() {
        follows(
                "cron(0 6 5 1,4,7,10 ? *)",
                "2026-11-24T12:34:56Z",
                "2027-01-05T06:00:00Z",
                "2027-04-05T06:00:00Z",
                "2027-07-05T06:00:00Z");
        var quarterly = Timetable.parse("cron(0 6 5 1,4,7,10 ? *)");
        var day = Instant.parse("2027-01-05T06:00:00Z");
        assertEquals(day, quarterly.first(day.minusMillis(1)));
        assertEquals(Instant.parse("2027-04-05T06:00:00Z"), quarterly.first(day), "not twice in one moment");
    }

    @Test
    void ranges_steps_names_and_years_are_followed() {
        // 27 November 2026 is a Friday.
        follows("cron(0 18 ? * MON-FRI *)", "2026-11-27T18:00:00Z", "2026-11-30T18:00:00Z", "2026-12-01T18:00:00Z");
        follows("cron(0 18 ? NOV 1,7 *)", "2026-11-27T18:00:00Z", "2026-11-28T18:00:00Z", "2026-11-29T18:00:00Z");
        follows(
                "cron(5/25 8-9 * * ? *)",
                "2026-11-27T08:29:59Z",
                "2026-11-27T08:30:00Z",
                "2026-11-27T08:55:00Z",
                "2026-11-27T09:05:00Z");
        follows("cron(*/30 23 31 * ? 2026)", "2026-11-27T00:00:00Z", "2026-12-31T23:00:00Z", "2026-12-31T23:30:00Z");
        follows("cron(0 0 29 FEB ? *)", "2026-11-27T00:00:00Z", "2028-02-29T00:00:00Z", "2032-02-29T00:00:00Z");
        assertEquals(
                Instant.MAX,
                Timetable.parse("cron(0 0 1 1 ? 2026)").after(Instant.parse("2026-01-01T00:00:00Z")),
                "never again");
    }

    @Test
    void what_is_not_followed_here_is_refused_at_the_start() {
        for (var expression : List.of(
                "",
                "at(2026-11-24T09:00:00)",
                "rate(0 days)",
                "rate(1 week)",
                "cron()",
                "cron(0 6 5 1 *)",
                "cron(0 6 * * * *)",
                "cron(0 6 ? * ? *)",
                "cron(0 6 L * ? *)",
                "cron(0 6 3W * ? *)",
                "cron(0 6 ? * 3#2 *)",
                "cron(60 6 5 1 ? *)",
                "cron(0 24 5 1 ? *)",
                "cron(0 6 0 1 ? *)",
                "cron(0 6 5 13 ? *)",
                "cron(0 6 5 FOO ? *)",
                "cron(0 6 9-5 1 ? *)",
                "cron(0 6 5, 1 ? *)")) {
            assertThrows(IllegalArgumentException.class, () -> Timetable.parse(expression), expression);
        }
    }

    private static void follows(String expression, String from, String... times) {
        var timetable = Timetable.parse(expression);
        var at = Instant.parse(from);
        for (var time : times) {
            at = timetable.after(at);
            assertEquals(Instant.parse(time), at, expression);
        }
    }
}
