package heard.functions.index;

import static heard.contracts.FeedbackBuilder.TRAFFORD;

import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.contracts.InMemoryBundles;
import heard.contracts.InMemoryIndexPointers;
import heard.contracts.MovableClock;
import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.IndexChange;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.SearchQuery;
import heard.domain.place.PartnershipCode;
import heard.search.lucene.LuceneFeedbackIndex;
import heard.search.lucene.LuceneFeedbackSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The real index on storage in memory, in which some partnerships can be broken. */
final class Loop implements FeedbackIndex {
    final MovableClock clock = MovableClock.at("2026-07-21T12:00:00Z");
    final InMemoryBundles bundles = new InMemoryBundles(clock);
    final InMemoryIndexPointers pointers = new InMemoryIndexPointers();
    final FeedbackSearch search = new LuceneFeedbackSearch(bundles, pointers, 64L << 20);
    final Set<PartnershipCode> broken = new HashSet<>();
    private final FeedbackIndex index = new LuceneFeedbackIndex(bundles, pointers, clock, new SecureRandom());

    @Override
    public long apply(PartnershipCode partnership, List<IndexChange> changes) {
        if (broken.contains(partnership)) throw new IllegalStateException("the store is away");
        return index.apply(partnership, changes);
    }

    @Override
    public long rebuild(PartnershipCode partnership, Iterable<? extends IndexChange> all) {
        return index.rebuild(partnership, all);
    }

    @Override
    public int collect(PartnershipCode partnership) {
        return index.collect(partnership);
    }

    long total(PartnershipCode partnership) {
        return page(partnership, "").total();
    }

    SearchPage page(String words) {
        return page(TRAFFORD, words);
    }

    private SearchPage page(PartnershipCode partnership, String words) {
        return switch (search.search(partnership, new SearchQuery(words, Filter.NONE, 10, Optional.empty()))) {
            case SearchOutcome.Found found -> found.page();
            case SearchOutcome.NotUnderstood not -> throw new AssertionError(not.reason());
        };
    }

    /** A sample event, read as Lambda reads it. */
    static <T> T event(Class<T> type, String path) {
        try {
            return LambdaEventSerializers.serializerFor(type, Loop.class.getClassLoader())
                    .fromJson(Files.readString(Path.of(System.getProperty("heard.root"), "events", path)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<String> samples(String folder) {
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events", folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
