package heard.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One part of what was typed, its words already spelt as the index spells them. */
sealed interface Clause {
    /** A comment must not hold it, rather than must. */
    boolean excluded();

    int terms();

    Query query();

    /** A word in any of its forms; where the index parts it in several, such as {@code half-term}, they stand side by side. */
    record Word(List<String> stems, boolean excluded) implements Clause {
        @Override
        public int terms() {
            return stems.size();
        }

        @Override
        public Query query() {
            return sideBySide(Entry.TEXT, stems);
        }
    }

    /** Just these words, side by side. */
    record Phrase(List<String> words, boolean excluded) implements Clause {
        @Override
        public int terms() {
            return words.size();
        }

        @Override
        public Query query() {
            return sideBySide(Entry.EXACT, words);
        }
    }

    /** Any word that begins so. */
    record Beginning(String letters, boolean excluded) implements Clause {
        @Override
        public int terms() {
            return 1;
        }

        @Override
        public Query query() {
            return new PrefixQuery(new Term(Entry.EXACT, letters));
        }
    }

    private static Query sideBySide(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }
}
