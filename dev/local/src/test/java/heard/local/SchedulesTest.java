package heard.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.MovableClock;
import heard.local.template.Schedule;
import heard.local.template.Timetable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchedulesTest {
    private static final Schedule SWEEP = new Schedule("Sweep", "sweep", Timetable.parse("rate(1 hour)"));
    private static final Schedule QUARTER =
            new Schedule("Quarter", "quarter", Timetable.parse("cron(0 6 5 1,4,7,10 ? *)"));

    private final MovableClock clock = MovableClock.at("2027-01-05T05:59:00Z");
    private final List<String> run = new ArrayList<>();

    @Test
    void a_rate_runs_soon_and_a_calendar_on_its_day() {
        try (var schedules = schedules()) {
            assertEquals(List.of(), due(schedules, Duration.ZERO));
            assertEquals(List.of("sweep"), due(schedules, Duration.ofSeconds(2)));
            assertEquals(List.of(), due(schedules, Duration.ofSeconds(57)));
            assertEquals(List.of("quarter"), due(schedules, Duration.ofSeconds(1)));
            assertEquals(List.of(), due(schedules, Duration.ofSeconds(1)));
            assertEquals(List.of("sweep"), due(schedules, Duration.ofHours(1)));
            assertEquals(List.of("sweep", "quarter"), due(schedules, Duration.ofDays(90)));
        }
    }

    @Test
    void what_fails_is_run_again_at_its_next_time_and_stops_no_other() {
        try (var schedules = new Schedules(
                List.of(QUARTER, SWEEP),
                (handler, event) -> {
                    run.add(handler);
                    throw new IllegalStateException("down");
                },
                clock)) {
            assertEquals(List.of("quarter", "sweep"), due(schedules, Duration.ofMinutes(1)));
            assertEquals(List.of("sweep"), due(schedules, Duration.ofHours(1)));
        }
    }

    @Test
    void an_event_says_when_as_eventbridge_does() {
        assertTrue(Schedules.event(clock.instant()).contains("\"time\":\"2027-01-05T05:59:00Z\""));
    }

    private Schedules schedules() {
        return new Schedules(List.of(SWEEP, QUARTER), (handler, event) -> run.add(handler), clock);
    }

    private List<String> due(Schedules schedules, Duration later) {
        run.clear();
        clock.move(later);
        schedules.runDue();
        return List.copyOf(run);
    }
}
