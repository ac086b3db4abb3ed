package heard.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How words are made alike before they are compared: case, accents and apostrophes never matter, so that "dont" finds "Don’t".
 * {@link #STEMMED} brings English word forms together as well. No word is dropped: a child's "not" and "no one" matter.
 */
final class Spelling extends Analyzer {
    static final Analyzer EXACT = new Spelling(false);
    static final Analyzer STEMMED = new Spelling(true);
    static final Analyzer BY_FIELD = new PerFieldAnalyzerWrapper(STEMMED, Map.of(Entry.EXACT, EXACT));

    /** What redaction put in the place of a name was not said by anybody, so it is not found. */
    private static final Pattern REDACTED = Pattern.compile("\\[[A-Z][A-Z_]{2,20}]");

    private static final int LONGEST_TERM = 255;

    private final boolean stemmed;

    /** A word in a text, offsets in UTF-16 units. */
    record Token(String term, int start, int end) {}

    private Spelling(boolean stemmed) {
        this.stemmed = stemmed;
    }

    static List<Token> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory is always read", impossible);
        }
        return tokens;
    }

    static List<String> terms(Analyzer analyzer, String text) {
        return tokens(analyzer, text).stream().map(Token::term).toList();
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new PatternReplaceCharFilter(REDACTED, " ", reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var words = new StandardTokenizer();
        TokenStream alike = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        alike = new WithoutApostrophes(new EnglishPossessiveFilter(alike));
        alike = new LengthFilter(alike, 1, LONGEST_TERM);
        return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(alike) : alike);
    }

    /** Every token passes here, so it is done by hand: Lucene's filter for patterns takes several times as long. */
    private static final class WithoutApostrophes extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        WithoutApostrophes(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            char[] letters = term.buffer();
            int kept = 0;
            for (int i = 0; i < term.length(); i++) {
                if (letters[i] != '\'') letters[kept++] = letters[i];
            }
            term.setLength(kept);
            return true;
        }
    }
}
