package heard.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import heard.contracts.InMemoryBundles;
import heard.contracts.InMemoryCorrections;
import heard.contracts.InMemoryFeedback;
import heard.contracts.InMemoryIndexPointers;
import heard.contracts.InMemoryNonces;
import heard.contracts.MovableClock;
import heard.contracts.RecordedAlerts;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.Seal;
import heard.domain.insight.Bundles;
import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.IndexPointers;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchQuery;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import heard.domain.theme.Corrections;
import heard.domain.theme.Said;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.Alerts;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.Tier;
import heard.functions.assess.AssessHandler;
import heard.functions.index.IndexHandler;
import heard.functions.index.RebuildHandler;
import heard.functions.submit.TakeIn;
import heard.json.Resources;
import heard.search.lucene.LuceneFeedbackIndex;
import heard.search.lucene.LuceneFeedbackSearch;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Submit, assess, index and rebuild as they are deployed, on stores in memory that break; and a search that does not. */
final class WholeLoop {
    /** No function reads it. */
    private static final Context CONTEXT = (Context) Proxy.newProxyInstance(
            Context.class.getClassLoader(), new Class<?>[] {Context.class}, (self, method, with) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    final InMemoryFeedback table = new InMemoryFeedback();
    private final Corrections corrections = new InMemoryCorrections(table);
    final RecordedAlerts alerts = new RecordedAlerts();
    final MovableClock clock = MovableClock.at("2026-07-22T10:15:30Z");
    final Seal seal = new Seal("a key that is long enough to seal".getBytes(US_ASCII));
    private final Nonces nonces = new InMemoryNonces(clock);
    private final Bundles bundles = new InMemoryBundles(clock);
    private final IndexPointers pointers = new InMemoryIndexPointers();
    private final FeedbackSearch search = new LuceneFeedbackSearch(bundles, pointers, 64L << 20);
    private final Random random;
    private final Faults faults;

    WholeLoop(Random random, Faults faults) {
        this.random = random;
        this.faults = faults;
    }

    // Each is made anew for each use: a process that crashed has forgotten everything.

    TakeIn submit() {
        return new TakeIn(faults.on(Nonces.class, nonces), faults.on(Intake.class, table), seal, clock, () -> random);
    }

    HeldQueue review() {
        return faults.on(HeldQueue.class, table);
    }

    Corrections corrections() {
        return faults.on(Corrections.class, corrections);
    }

    FeedbackIndex index() {
        return new LuceneFeedbackIndex(
                faults.on(Bundles.class, bundles), faults.on(IndexPointers.class, pointers), clock, random);
    }

    Set<String> assess(List<DynamodbStreamRecord> batch) {
        return failed(
                new AssessHandler(
                        faults.on(Casebook.class, table), WholeLoop::understand, faults.on(Alerts.class, alerts)),
                batch);
    }

    Set<String> index(List<DynamodbStreamRecord> batch) {
        return failed(new IndexHandler(index()), batch);
    }

    void rebuild(PartnershipCode partnership) {
        var rebuilt = new RebuildHandler(index(), faults.on(Casebook.class, table), Resources.northWest())
                .handleRequest(Map.of("partnership", partnership.value()), CONTEXT);
        if (rebuilt.containsKey("refused")) throw new AssertionError("refused to rebuild");
    }

    /** What a lead finds with an empty search. */
    Set<FeedbackId> found(PartnershipCode partnership) {
        var found = new TreeSet<FeedbackId>();
        Optional<SearchQuery.After> after = Optional.empty();
        do {
            var page = switch (search.search(partnership, new SearchQuery("", Filter.NONE, 100, after))) {
                case SearchOutcome.Found one -> one.page();
                case SearchOutcome.NotUnderstood not -> throw new AssertionError(not.reason());
            };
            for (var hit : page.hits()) {
                if (!found.add(hit.id())) throw new AssertionError("found twice: " + hit.id());
            }
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    private static Set<String> failed(
            RequestHandler<DynamodbEvent, StreamsEventResponse> handler, List<DynamodbStreamRecord> batch) {
        var event = new DynamodbEvent();
        event.setRecords(batch);
        var failed = new HashSet<String>();
        handler.handleRequest(event, CONTEXT)
                .getBatchItemFailures()
                .forEach(one -> failed.add(one.getItemIdentifier()));
        return failed;
    }

    /** Understands by the first word, which is a tier or {@code unreadable}. */
    static Understanding understand(Said said) {
        var first = said.text().split(" ", 2)[0];
        var tier = List.of(Tier.values()).stream()
                .filter(one -> one.wire().equals(first))
                .findFirst()
                .orElse(Tier.NONE);
        return new Understanding(
                Optional.empty(),
                !first.equals("unreadable"),
                said.text(),
                List.of(),
                tier,
                List.of(),
                List.of(new ThemeMatch("neglect", 0.5, List.of("first word"))),
                List.of(),
                0,
                false,
                "model-1");
    }
}
