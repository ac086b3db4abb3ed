package heard.text.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a text into the word pieces of BERT's uncased English vocabulary, each with its place in the text.
 *
 * <p>The steps are those of the original tokenizer (Devlin et al. 2019, and Hugging Face's {@code BertNormalizer} and
 * {@code WordPiece}): control characters are dropped, accents and case are taken off, CJK characters and punctuation stand alone, and
 * each word is cut greedily into the longest pieces that the vocabulary has. Our own, since a redactor needs each piece's place in the
 * text as it was written and a cold start cannot wait for another native library; {@code dev/train} holds it against the original.
 */
public final class WordPieces {
    public static final int BEGIN = 101;
    public static final int END = 102;
    private static final int UNKNOWN = 100;
    /** Longer words are one unknown piece, as in the original. */
    private static final int LONGEST_WORD = 100;

    /**
     * One piece.
     *
     * @param id its row in the vocabulary
     * @param start its first char in the text
     * @param end past its last char
     * @param opens whether it begins a word
     */
    public record Piece(int id, int start, int end, boolean opens) {}

    private final Map<String, Integer> vocabulary;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** As Maven Central has them. */
    public static WordPieces load() {
        return read(Encoder.open(Encoder.BASE + "-tokenizer.json"));
    }

    /** Reads a tokenizer file of Hugging Face's format. */
    static WordPieces read(InputStream tokenizer) {
        try (tokenizer) {
            JsonNode words =
                    new ObjectMapper().readTree(tokenizer).required("model").required("vocab");
            var vocabulary = HashMap.<String, Integer>newHashMap(words.size());
            words.properties()
                    .forEach(word ->
                            vocabulary.put(word.getKey(), word.getValue().intValue()));
            return new WordPieces(vocabulary);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All pieces of a text, in order, without the marks that begin and end a sentence. */
    public List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var word = new Folded();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (isSpace(point)) {
                cut(word, pieces);
            } else if (standsAlone(point)) {
                cut(word, pieces);
                word.add(text, at, end);
                cut(word, pieces);
            } else if (!isControl(point)) {
                word.add(text, at, end);
            }
            at = end;
        }
        cut(word, pieces);
        return pieces;
    }

    private void cut(Folded word, List<Piece> pieces) {
        int first = pieces.size();
        int from = 0;
        while (from < word.length()) {
            int to = word.length() > LONGEST_WORD ? from : word.length();
            while (to > from && !vocabulary.containsKey(word.piece(from, to))) to--;
            if (to == from) { // no piece fits: the whole word is unknown
                while (pieces.size() > first) pieces.removeLast();
                pieces.add(new Piece(UNKNOWN, word.start(0), word.end(word.length()), true));
                break;
            }
            int id = vocabulary.getOrDefault(word.piece(from, to), UNKNOWN);
            pieces.add(new Piece(id, word.start(from), word.end(to), from == 0));
            from = to;
        }
        word.clear();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> point == 0xFFFD;
        };
    }

    private static boolean standsAlone(int point) {
        boolean ascii = point >= 33 && point <= 126 && !Character.isLetterOrDigit(point);
        return ascii || isPunctuation(point) || isIdeograph(point);
    }

    private static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0x20000 && point <= 0x2CEAF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }
}
