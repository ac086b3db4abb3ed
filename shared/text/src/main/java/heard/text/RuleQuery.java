package heard.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** One Lucene query of a rule, parsed once. Safe for threads. */
final class RuleQuery {
    private final Query query;
    private final Optional<Set<String>> trigger;

    private RuleQuery(Query query) {
        this.query = query;
        this.trigger = Trigger.of(query);
    }

    /**
     * @param field {@link Spoken#EXACT} or {@link Spoken#STEMS}
     * @param source as {@link QueryReader} reads it
     * @throws IllegalStateException where it cannot be read
     */
    static RuleQuery parse(String field, String source) {
        return new RuleQuery(QueryReader.read(field, source));
    }

    /** The words of which a text needs at least one to match; empty where none is needed. */
    Optional<Set<String>> trigger() {
        return trigger;
    }

    boolean matches(IndexSearcher searcher) {
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            var scorer = weight.scorer(searcher.getIndexReader().leaves().getFirst());
            return scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS;
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe); // the index lies in memory
        }
    }
}
