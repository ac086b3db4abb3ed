package heard.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.memory.MemoryIndex;

/**
 * One text, ready to be asked by Lucene queries: its words as said in the field {@link #EXACT}, their stems in {@link #STEMS}, with
 * a gap at the end of each sentence so that no phrase reaches over it.
 *
 * @param index holds both fields
 * @param words all words and stems, to pass over queries that cannot match
 */
record Spoken(MemoryIndex index, Set<String> words) {
    /** Words as they were said: "hits" and "hit" are not the same, for danger that goes on and danger that is past. */
    static final String EXACT = "exact";

    static final String STEMS = "stems";
    static final Analyzer ANALYZER = new Words();

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n।۔؟]\\s");
    private static final int SENTENCE_GAP = 12;

    static Spoken of(String text) {
        var index = new MemoryIndex();
        var words = new HashSet<String>();
        for (String sentence : SENTENCE_END.split(PlainLetters.of(text))) {
            for (String field : new String[] {EXACT, STEMS}) {
                index.addField(field, ANALYZER.tokenStream(field, sentence), SENTENCE_GAP, 1);
            }
        }
        index.freeze();
        collect(index, words);
        return new Spoken(index, words);
    }

    private static void collect(MemoryIndex index, Set<String> words) {
        try {
            var reader =
                    index.createSearcher().getIndexReader().leaves().getFirst().reader();
            for (String field : new String[] {EXACT, STEMS}) {
                var terms = reader.terms(field);
                if (terms == null) continue;
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) words.add(term.utf8ToString());
            }
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe); // the index lies in memory
        }
    }

    private static final class Words extends Analyzer {
        Words() {
            super(PER_FIELD_REUSE_STRATEGY); // each field has a chain of its own
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, field.equals(STEMS) ? new PorterStemFilter(plain) : plain);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
