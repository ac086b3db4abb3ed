package heard.local;

import heard.local.template.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs what the template schedules: by its rate, the first time soon after the start. What has a calendar (the quarter's report)
 * is left to a person here, since a machine that is switched on now and then would miss its day.
 */
final class Schedules implements AutoCloseable {
    private static final long SOON = 2;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("schedules").factory());

    Schedules(List<Schedule> schedules, LambdaFunctions functions) {
        for (var schedule : schedules) {
            if (!schedule.expression().startsWith("rate(")) continue;
            clock.scheduleAtFixedRate(
                    () -> run(schedule, functions), SOON, schedule.every().toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static void run(Schedule schedule, LambdaFunctions functions) {
        try {
            functions.invokeJson(schedule.handler(), event());
        } catch (RuntimeException failed) {
            System.err.println(
                    schedule.function() + " failed: " + failed.getClass().getName());
        }
    }

    /** As EventBridge sends it. */
    static String event() {
        return """
                {"id":"local","source":"aws.events","detail-type":"Scheduled Event","account":"000000000000",\
                "region":"eu-west-2","time":"%s","resources":[],"detail":{}}""".formatted(Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
