package heard.bench;

import heard.domain.insight.Filter;
import heard.domain.insight.IndexChange;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchQuery;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Said;
import heard.domain.triage.State;
import heard.json.Resources;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.search.lucene.LuceneFeedbackIndex;
import heard.search.lucene.LuceneFeedbackSearch;
import heard.store.dynamodb.DynamoIndexPointers;
import heard.store.s3.S3Bundles;
import heard.text.HeardUnderstander;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Indexing and searching 10,000 comments of one partnership on the real index: bundles on an S3 server, pointer in DynamoDB Local. A
 * plain scan of the same texts in memory, which finds but does not rank, mark or count, is the peer.
 */
final class SearchBench {
    private static final int COMMENTS = 10_000;
    private static final int BATCH = 100;
    private static final int ROUNDS = 100;
    private static final long CACHE = 256L << 20;
    private static final List<String> QUERIES = List.of(
            "staff",
            "waiting time",
            "\"very good\"",
            "nurs*",
            "pain -staff",
            "appointment letter",
            "listened",
            "communication between departments",
            "\"no complaints\"",
            "parking",
            "kind caring",
            "");

    private SearchBench() {}

    static Measurement run(Path root) throws Exception {
        var folder = Files.createTempDirectory("heard-search");
        try (var data = DataFolder.open(folder);
                var machine = Machine.start(data, root.resolve("dev/local/target/natives"))) {
            var pointers = new DynamoIndexPointers(machine.dynamo(), Machine.LEDGER);
            var bundles = new CountingBundles(new S3Bundles(machine.s3(), Machine.BUNDLES));
            var index = new LuceneFeedbackIndex(bundles, pointers, InstantSource.system(), new Random(1));
            var coded = coded();
            long start = System.nanoTime();
            for (int from = 0; from < coded.size(); from += BATCH) {
                index.apply(
                        Comments.PARTNERSHIP, List.copyOf(coded.subList(from, Math.min(coded.size(), from + BATCH))));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            var figures = new LinkedHashMap<String, Object>();
            figures.put("comments", coded.size());
            figures.put("indexedPerSecond", Math.round(coded.size() / seconds));
            figures.put("objectsPer1000Comments", Times.round(1000.0 * bundles.created.get() / coded.size()));
            figures.put("bytesWrittenPerComment", bundles.createdBytes.get() / coded.size());
            var cold = coldOpens(bundles, pointers, figures);
            var search = new LuceneFeedbackSearch(bundles, pointers, CACHE);
            time(search, ROUNDS / 2);
            var warm = time(search, ROUNDS);
            var scan = scan(coded);
            figures.put("search", warm.figures());
            figures.put("plainScan", scan.figures());
            figures.put("timesAPlainScanAtP50", Times.round(warm.within(0.5) / scan.within(0.5)));
            return new Measurement(
                    "search",
                    figures,
                    "%,d comments indexed at %,.0f a second, %.1f objects per 1,000; search p50 %.1f ms, p99 %.1f ms; cold open and first answer p50 %.0f ms"
                            .formatted(
                                    coded.size(),
                                    coded.size() / seconds,
                                    1000.0 * bundles.created.get() / coded.size(),
                                    warm.within(0.5),
                                    warm.within(0.99),
                                    cold.within(0.5)));
        }
    }

    private static List<IndexChange> coded() {
        var understander = HeardUnderstander.load(Resources.framework());
        return Comments.read().feedback(COMMENTS).stream()
                .<IndexChange>map(feedback -> new IndexChange.Put(new CodedFeedback(
                        feedback,
                        State.CLEARED,
                        2,
                        Optional.of(understander.understand(
                                new Said(feedback.said(), Optional.empty(), Optional.empty()))))))
                .toList();
    }

    private static Times coldOpens(
            CountingBundles bundles, DynamoIndexPointers pointers, LinkedHashMap<String, Object> figures) {
        long[] nanos = new long[10];
        long before = bundles.read.get();
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            search(new LuceneFeedbackSearch(bundles, pointers, CACHE), "staff");
            nanos[i] = System.nanoTime() - start;
        }
        var times = new Times(nanos);
        figures.put("coldOpen", times.figures());
        figures.put("objectsReadPerColdOpen", (bundles.read.get() - before) / nanos.length);
        return times;
    }

    private static Times time(LuceneFeedbackSearch search, int rounds) {
        long[] nanos = new long[rounds * QUERIES.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            search(search, QUERIES.get(i % QUERIES.size()));
            nanos[i] = System.nanoTime() - start;
        }
        return new Times(nanos);
    }

    private static void search(LuceneFeedbackSearch search, String words) {
        var outcome = search.search(Comments.PARTNERSHIP, new SearchQuery(words, Filter.NONE, 20, Optional.empty()));
        if (!(outcome instanceof SearchOutcome.Found found) || found.page().total() == 0) {
            throw new IllegalStateException("nothing was found");
        }
    }

    private static Times scan(List<IndexChange> coded) {
        var texts = coded.stream()
                .map(change -> ((IndexChange.Put) change).coded().feedback().said())
                .toList();
        long[] nanos = new long[ROUNDS];
        long found = 0;
        for (int i = 0; i < nanos.length; i++) {
            String wanted = QUERIES.get(i % (QUERIES.size() - 1)).replaceAll("[\"*]| .*", "");
            long start = System.nanoTime();
            found += texts.stream()
                    .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
                    .count();
            nanos[i] = System.nanoTime() - start;
        }
        if (found == 0) throw new IllegalStateException("nothing was found");
        return new Times(nanos);
    }
}
