package heard.local;

import heard.command.Progress;
import heard.domain.feedback.Seal;
import heard.domain.feedback.Week;
import heard.json.Resources;
import heard.local.demonstration.Year;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.store.dynamodb.DynamoIntake;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Loads the first start's year, through the same door as everything else, and publishes the quarter that ended last. Cut short, it
 * is completed by the next start: the same rows have the same ids.
 */
final class DemonstrationYear {
    private static final int AT_ONCE = 100;
    private static final String QUARTER = "heard.functions.report.QuarterHandler";

    private DemonstrationYear() {}

    static void load(Engine engine, DataFolder data) throws Exception {
        var seal = new Seal(data.secret("sealing").getBytes(StandardCharsets.UTF_8));
        var lastWeek = Week.of(LocalDate.now(ZoneOffset.UTC)).plus(-1);
        var year = new Year(Resources.northWest(), Resources.framework(), seal).until(lastWeek);
        var intake = new DynamoIntake(engine.machine().dynamo(), Machine.FEEDBACK);
        var progress = new Progress("Loading the demonstration year");
        for (int from = 0; from < year.size(); from += AT_ONCE) {
            int to = Math.min(year.size(), from + AT_ONCE);
            intake.keepAll(year.subList(from, to));
            progress.at(to, year.size());
        }
        System.err.println("Assessing and indexing it.");
        engine.awaitDrained(Duration.ofMinutes(15));
        System.err.println("Publishing the quarter that ended last.");
        engine.functions().invokeJson(QUARTER, Schedules.event(Instant.now()));
    }
}
