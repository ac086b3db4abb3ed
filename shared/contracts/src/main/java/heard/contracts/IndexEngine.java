package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import heard.domain.feedback.FeedbackId;
import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.Hit;
import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexChange.Put;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.SearchQuery;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One storage of indexes, empty at first; each writer and reader that it opens is as one in another process. Beside it, the short
 * words that its contracts are written in.
 */
public interface IndexEngine {
    FeedbackIndex writer();

    FeedbackSearch reader();

    static FeedbackSearch filled(IndexEngine engine, String... texts) {
        engine.writer()
                .apply(
                        TRAFFORD,
                        IntStream.range(0, texts.length)
                                .mapToObj(i -> (IndexChange) put(i, texts[i]))
                                .toList());
        return engine.reader();
    }

    static Put put(int id, String words) {
        return new Put(aFeedback(id).withWords(words).assessed("listening"));
    }

    static CodedFeedback coded(int id, int version, String words) {
        var coded = aFeedback(id).withWords(words).assessed("listening");
        return new CodedFeedback(coded.feedback(), State.ASSESSED, version, coded.understanding());
    }

    static SearchQuery query(String words, Filter filter, int size) {
        return new SearchQuery(words, filter, size, Optional.empty());
    }

    static SearchPage page(FeedbackSearch reader, SearchQuery query) {
        return assertInstanceOf(SearchOutcome.Found.class, reader.search(TRAFFORD, query))
                .page();
    }

    static SearchPage found(FeedbackSearch reader, String words) {
        return page(reader, query(words, Filter.NONE, 100));
    }

    static SearchPage everything(FeedbackSearch reader) {
        return found(reader, "");
    }

    static long total(FeedbackSearch reader, PartnershipCode partnership, String words) {
        return assertInstanceOf(SearchOutcome.Found.class, reader.search(partnership, query(words, Filter.NONE, 10)))
                .page()
                .total();
    }

    static List<FeedbackId> ids(SearchPage page) {
        return page.hits().stream().map(Hit::id).toList();
    }
}
