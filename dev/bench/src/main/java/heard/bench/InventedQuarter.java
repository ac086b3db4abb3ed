package heard.bench;

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
import heard.local.demonstration.Year;
import heard.local.machine.Machine;
import heard.search.lucene.LuceneFeedbackIndex;
import heard.store.dynamodb.DynamoIndexPointers;
import heard.store.s3.S3Bundles;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A quarter's comments from all partnerships, laid into their indexes with themes drawn: for whoever tries what comes after
 * understanding, such as a report.
 */
public final class InventedQuarter {
    private static final int BATCH = 2_000;
    /** A prime. */
    private static final int STRIDE = 7_919;

    private final Quarter quarter;
    private final int comments;
    private final Seal seal = new Seal(new byte[32]);
    private final Framework framework = Resources.framework();
    private final Random random = new Random(2);

    /** @param comments how many, over all partnerships */
    public InventedQuarter(Quarter quarter, int comments) {
        this.quarter = quarter;
        this.comments = comments;
    }

    /** Lays them into the indexes that lie on these stores. */
    public void index(Machine machine) {
        var index = new LuceneFeedbackIndex(
                new S3Bundles(machine.s3(), Machine.BUNDLES),
                new DynamoIndexPointers(machine.dynamo(), Machine.LEDGER),
                InstantSource.system(),
                new Random(1));
        var said = new Year(Resources.northWest(), framework, seal)
                .until(quarter.weeks().to());
        Map<PartnershipCode, List<IndexChange>> batches = new HashMap<>();
        for (int i = 0; i < comments; i++) {
            // Strides, so that a few hundred come from every partnership: a year lies one partnership after another.
            var feedback = said.get((int) ((long) i * STRIDE % said.size()));
            var batch = batches.computeIfAbsent(feedback.partnership(), fresh -> new ArrayList<>());
            batch.add(new IndexChange.Put(coded(feedback, i)));
            if (batch.size() == BATCH) {
                index.apply(feedback.partnership(), List.copyOf(batch));
                batch.clear();
            }
        }
        batches.forEach((partnership, rest) -> {
            if (!rest.isEmpty()) index.apply(partnership, rest);
        });
    }

    /** What was said, once more in the quarter, with themes drawn: some are spoken of far more than others. */
    private CodedFeedback coded(Feedback said, int number) {
        var weeks = quarter.weeks();
        var feedback = new Feedback(
                seal.idOfImported("invented " + quarter, Integer.toString(number)),
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
                        "invented")));
    }
}
