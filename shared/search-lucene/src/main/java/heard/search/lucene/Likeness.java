package heard.search.lucene;

import heard.domain.feedback.FeedbackId;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What comments like one have in common with it: its most telling words. */
final class Likeness {
    private static final int MOST_WORDS = 25;

    private Likeness() {}

    /** @return empty where the comment is not in the index */
    static Optional<Query> query(Generation open, FeedbackId id) throws IOException {
        var itself = new TermQuery(Entry.key(id));
        var found = open.searcher().search(itself, 1).scoreDocs;
        if (found.length == 0) return Optional.empty();
        var words = new MoreLikeThis(open.reader());
        words.setAnalyzer(Spelling.STEMMED);
        words.setFieldNames(new String[] {Entry.TEXT});
        words.setMinTermFreq(1);
        words.setMinDocFreq(2);
        words.setMaxQueryTerms(MOST_WORDS);
        words.setStopWords(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return Optional.of(new BooleanQuery.Builder()
                .add(words.like(found[0].doc), Occur.MUST)
                .add(itself, Occur.MUST_NOT)
                .build());
    }
}
