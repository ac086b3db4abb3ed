package heard.bench;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.action.ChangedBy;
import heard.domain.report.Quarter;
import heard.json.Resources;
import heard.local.DemonstrationReports;
import heard.local.LambdaFunctions;
import heard.local.demonstration.Answers;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.store.dynamodb.DynamoActions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All thirty reports of a quarter with 200,000 comments, from the counts in the indexes to every edition on the site: drawn up, written,
 * protected, signed, commented on and published, on the parts of {@code heard start}.
 */
final class ReportBench {
    private static final String REPORT = "heard.functions.report.ReportHandler";
    private static final int COMMENTS = 200_000;
    private static final int EDITIONS = 12;
    private static final Quarter QUARTER = Quarter.parse("2026-Q2");

    private ReportBench() {}

    static Measurement run(Path root) throws Exception {
        var folder = Files.createTempDirectory("heard-report");
        try (var data = DataFolder.open(folder);
                var machine = Machine.start(data, root.resolve("dev/local/target/natives"))) {
            var region = Resources.northWest();
            new InventedQuarter(QUARTER, COMMENTS).index(machine);
            var ledger = new DynamoActions(machine.dynamo(), Machine.LEDGER);
            var answers = new Answers(region, Resources.framework());
            var by = new ChangedBy("bench", Instant.EPOCH);
            for (var one : region.partnerships()) {
                answers.of(one, QUARTER).forEach(action -> ledger.write(one.code(), 0, action, by));
            }
            var functions = new LambdaFunctions(Machine.environment(data, true), alert -> {});
            var reports = new DemonstrationReports(
                    event -> (APIGatewayV2HTTPResponse) functions.invoke(REPORT, event), region);
            long start = System.nanoTime();
            reports.publish(List.of(QUARTER));
            double seconds = (System.nanoTime() - start) / 1e9;
            var figures = new LinkedHashMap<String, Object>();
            figures.put("comments", COMMENTS);
            figures.put("reports", region.areas().size());
            figures.put("editionsOfEach", EDITIONS);
            figures.put("seconds", Times.round(seconds));
            figures.put("secondsAReport", Times.round(seconds / region.areas().size()));
            return new Measurement(
                    "report",
                    figures,
                    "%d reports of a quarter with %,d comments in %d editions each, in %.1f s"
                            .formatted(region.areas().size(), COMMENTS, EDITIONS, seconds));
        }
    }
}
