package heard.bench;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.action.ChangedBy;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Seal;
import heard.domain.insight.IndexChange;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Framework;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import heard.json.Resources;
import heard.local.DemonstrationReports;
import heard.local.LambdaFunctions;
import heard.local.demonstration.Answers;
import heard.local.demonstration.Year;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.search.lucene.LuceneFeedbackIndex;
import heard.store.dynamodb.DynamoActions;
import heard.store.dynamodb.DynamoIndexPointers;
import heard.store.s3.S3Bundles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * All thirty reports of a quarter with 200,000 comments, from the counts in the indexes to every edition on the site: drawn up, written,
 * protected, signed, commented on and published, on the parts of {@code heard start}.
 */
final class ReportBench {
    private static final String REPORT = "heard.functions.report.ReportHandler";
    private static final int COMMENTS = 200_000;
    private static final int BATCH = 2_000;
    private static final Quarter QUARTER = Quarter.parse("2026-Q2");

    private ReportBench() {}

    static Measurement run(Path root) throws Exception {
        var folder = Files.createTempDirectory("heard-report");
        try (var data = DataFolder.open(folder);
                var machine = Machine.start(data, root.resolve("dev/local/target/natives"))) {
            var region = Resources.northWest();
            index(machine);
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
            figures.put("editionsOfEach", 8);
            figures.put("seconds", Times.round(seconds));
            figures.put("secondsAReport", Times.round(seconds / region.areas().size()));
            return new Measurement(
                    "report",
                    figures,
                    "%d reports of a quarter with %,d comments in %d editions each, in %.1f s"
                            .formatted(region.areas().size(), COMMENTS, 8, seconds));
        }
    }

    private static void index(Machine machine) {
        var index = new LuceneFeedbackIndex(
                new S3Bundles(machine.s3(), Machine.BUNDLES),
                new DynamoIndexPointers(machine.dynamo(), Machine.LEDGER),
                InstantSource.system(),
                new Random(1));
        var framework = Resources.framework();
        var seal = new Seal(new byte[32]);
        var said = new Year(Resources.northWest(), framework, seal)
                .until(QUARTER.weeks().to());
        var random = new Random(2);
        Map<PartnershipCode, List<IndexChange>> batches = new HashMap<>();
        for (int i = 0; i < COMMENTS; i++) {
            var feedback = said.get(i % said.size());
            var batch = batches.computeIfAbsent(feedback.partnership(), fresh -> new ArrayList<>());
            batch.add(new IndexChange.Put(coded(feedback, i, seal, framework, random)));
            if (batch.size() == BATCH) {
                index.apply(feedback.partnership(), List.copyOf(batch));
                batch.clear();
            }
        }
        batches.forEach((partnership, rest) -> {
            if (!rest.isEmpty()) index.apply(partnership, rest);
        });
    }

    /** What was said, once more in the quarter, with themes drawn: what is measured is reporting, not understanding. */
    private static CodedFeedback coded(Feedback said, int number, Seal seal, Framework framework, Random random) {
        var weeks = QUARTER.weeks();
        var feedback = new Feedback(
                seal.idOfImported("bench", Integer.toString(number)),
                said.partnership(),
                weeks.from().plus(random.nextInt(13)),
                said.speaker(),
                said.answers(),
                said.mayQuote(),
                Optional.empty());
        var themes = framework.themes();
        double drawn = random.nextDouble();
        var match =
                new ThemeMatch(themes.get((int) (drawn * drawn * themes.size())).code(), 0.8, List.of());
        return new CodedFeedback(
                feedback,
                State.ASSESSED,
                2,
                Optional.of(new Understanding(
                        Optional.of("en"),
                        true,
                        feedback.said(),
                        List.of(),
                        Tier.NONE,
                        List.of(),
                        List.of(match),
                        List.of(framework
                                .needs()
                                .get(random.nextInt(framework.needs().size()))
                                .code()),
                        random.nextInt(3) - 1,
                        false,
                        "bench")));
    }
}
