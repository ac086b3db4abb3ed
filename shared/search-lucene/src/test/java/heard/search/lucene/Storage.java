package heard.search.lucene;

import static heard.contracts.FeedbackBuilder.aFeedback;

import heard.contracts.InMemoryBundles;
import heard.contracts.InMemoryIndexPointers;
import heard.contracts.MovableClock;
import heard.domain.insight.Bundles;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexPointer;
import heard.domain.insight.IndexPointers;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.SearchQuery;
import heard.domain.place.PartnershipCode;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Storage in memory that counts what is asked of it, and does before the next steps of the pointer what a test queues: another
 * writer's commit, or a fault.
 */
final class Storage implements Bundles, IndexPointers {
    final MovableClock clock = MovableClock.at("2026-07-21T12:00:00Z");
    final InMemoryBundles bundles = new InMemoryBundles(clock);
    final InMemoryIndexPointers pointers = new InMemoryIndexPointers();
    final Deque<Runnable> beforeAdvancing = new ArrayDeque<>();
    Runnable beforeReading = () -> {};
    boolean loseNextAnswer;
    int reads;
    long written;

    LuceneFeedbackIndex writer() {
        return new LuceneFeedbackIndex(this, this, clock, new SecureRandom());
    }

    FeedbackSearch reader() {
        return new LuceneFeedbackSearch(this, this, 64L << 20);
    }

    @Override
    public synchronized boolean create(PartnershipCode partnership, String name, byte[] bytes) {
        written += bytes.length;
        return bundles.create(partnership, name, bytes);
    }

    @Override
    public Optional<byte[]> read(PartnershipCode partnership, String name) {
        Runnable before;
        synchronized (this) {
            reads++;
            before = beforeReading;
            beforeReading = () -> {};
        }
        before.run();
        return bundles.read(partnership, name);
    }

    @Override
    public List<Listed> list(PartnershipCode partnership) {
        return bundles.list(partnership);
    }

    @Override
    public void remove(PartnershipCode partnership, String name) {
        bundles.remove(partnership, name);
    }

    @Override
    public Optional<IndexPointer> read(PartnershipCode partnership) {
        return pointers.read(partnership);
    }

    @Override
    public boolean advance(PartnershipCode partnership, IndexPointer next) {
        var before = beforeAdvancing.poll();
        if (before != null) before.run();
        boolean advanced = pointers.advance(partnership, next);
        if (advanced && loseNextAnswer) {
            loseNextAnswer = false;
            throw new IllegalStateException("the answer was lost");
        }
        return advanced;
    }

    static IndexChange.Put put(int id, String words) {
        return new IndexChange.Put(aFeedback(id).withWords(words).assessed("listening"));
    }

    static SearchPage page(FeedbackSearch search, PartnershipCode partnership, String words) {
        return switch (search.search(partnership, new SearchQuery(words, Filter.NONE, 100, Optional.empty()))) {
            case SearchOutcome.Found found -> found.page();
            case SearchOutcome.NotUnderstood not -> throw new AssertionError(not.reason());
        };
    }
}
