package heard.local;

import heard.local.template.Schedule;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Runs what the template schedules: by its rate, the first time soon after the start, or by its calendar. A day of the calendar on
 * which this machine is off is missed.
 */
final class Schedules implements AutoCloseable {
    private final Map<Schedule, Instant> next = new LinkedHashMap<>();
    private final BiConsumer<String, String> functions;
    private final InstantSource clock;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("schedules").factory());

    /** @param functions invokes a handler, by its name, with an event as JSON */
    Schedules(List<Schedule> schedules, BiConsumer<String, String> functions, InstantSource clock) {
        this.functions = functions;
        this.clock = clock;
        var now = clock.instant();
        for (var schedule : schedules) next.put(schedule, schedule.timetable().first(now));
    }

    void start() {
        ticks.scheduleWithFixedDelay(this::runDue, 1, 1, TimeUnit.SECONDS);
    }

    /** Runs what is due, once however long it has been due. */
    void runDue() {
        next.replaceAll((schedule, due) -> {
            var now = clock.instant();
            if (now.isBefore(due)) return due;
            run(schedule, now);
            return schedule.timetable().after(now);
        });
    }

    private void run(Schedule schedule, Instant now) {
        try {
            functions.accept(schedule.handler(), event(now));
        } catch (RuntimeException | LinkageError failed) {
            System.err.println(
                    schedule.function() + " failed: " + failed.getClass().getName());
        }
    }

    /** As EventBridge sends it. */
    static String event(Instant now) {
        return """
                {"id":"local","source":"aws.events","detail-type":"Scheduled Event","account":"000000000000",\
                "region":"eu-west-2","time":"%s","resources":[],"detail":{}}""".formatted(now.truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void close() {
        ticks.shutdownNow();
    }
}
