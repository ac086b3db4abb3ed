package heard.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.command.Progress;
import heard.domain.action.ChangedBy;
import heard.domain.feedback.Seal;
import heard.domain.feedback.Week;
import heard.domain.report.Quarter;
import heard.json.Resources;
import heard.local.demonstration.Answers;
import heard.local.demonstration.Year;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.store.dynamodb.DynamoActions;
import heard.store.dynamodb.DynamoIntake;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Loads the first start's year, through the same door as everything else, answers it, and publishes the reports. Cut short, it
 * is completed by the next start: the same rows have the same ids.
 */
public final class DemonstrationYear {
    private static final int AT_ONCE = 100;
    private static final String REPORT = "heard.functions.report.ReportHandler";

    private DemonstrationYear() {}

    public static void load(Engine engine, DataFolder data) throws Exception {
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
        var newest = Quarter.of(Week.of(LocalDate.now(ZoneOffset.UTC))).previous();
        answer(engine, newest);
        new DemonstrationReports(
                        event -> (APIGatewayV2HTTPResponse) engine.functions().invoke(REPORT, event),
                        Resources.northWest())
                .publish(DemonstrationReports.periods(newest));
    }

    /** What is done about it; a start that was cut short finds its own actions there already. */
    private static void answer(Engine engine, Quarter newest) {
        var region = Resources.northWest();
        var answers = new Answers(region, Resources.framework());
        var ledger = new DynamoActions(engine.machine().dynamo(), Machine.LEDGER);
        var by = new ChangedBy(Year.SOURCE, Instant.now());
        var progress = new Progress("Writing what is done about it");
        int done = 0;
        for (var partnership : region.partnerships()) {
            for (var action : answers.of(partnership, newest)) ledger.write(partnership.code(), 0, action, by);
            progress.at(++done, region.partnerships().size());
        }
    }
}
