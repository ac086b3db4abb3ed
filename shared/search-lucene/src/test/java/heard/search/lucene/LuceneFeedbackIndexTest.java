package heard.search.lucene;

import heard.contracts.FeedbackFiguresContract;
import heard.contracts.FeedbackIndexContract;
import heard.contracts.FeedbackSearchContract;
import heard.contracts.InMemoryBundles;
import heard.contracts.InMemoryIndexPointers;
import heard.contracts.IndexEngine;
import heard.contracts.MovableClock;
import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.FeedbackSearch;
import java.security.SecureRandom;

final class LuceneFeedbackIndexTest implements FeedbackIndexContract, FeedbackSearchContract, FeedbackFiguresContract {
    @Override
    public IndexEngine engine() {
        var clock = MovableClock.at("2026-07-21T12:00:00Z");
        var bundles = new InMemoryBundles(clock);
        var pointers = new InMemoryIndexPointers();
        return new IndexEngine() {
            @Override
            public FeedbackIndex writer() {
                return new LuceneFeedbackIndex(bundles, pointers, clock, new SecureRandom());
            }

            @Override
            public FeedbackSearch reader() {
                return new LuceneFeedbackSearch(bundles, pointers, 64L << 20);
            }
        };
    }
}
