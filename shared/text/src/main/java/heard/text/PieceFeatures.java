package heard.text;

import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import heard.text.encoder.WordPieces.Piece;
import java.util.List;
import java.util.Locale;

/**
 * What is known of each word piece beside its vector: how its word is written (the encoder sees no capitals), which lists it stands in,
 * and what the rules of redaction say of it. The tagger learns how far to trust each.
 */
public final class PieceFeatures {
    private static final int WRITTEN = 15;
    /** Numbers for a piece. */
    public static final int COUNT = WRITTEN + SpanType.values().length;

    private final Gazetteer names = Gazetteer.load();
    private final WideNames wide = WideNames.load();
    private final CommonWords common = CommonWords.load();
    private final Redactor rules = Redactor.load();

    /** All pieces' numbers, one piece after the other, with what the rules say. */
    public float[] of(String text, List<Piece> pieces) {
        return of(text, pieces, rules.spans(text));
    }

    /** @param ruled what the rules of redaction found */
    float[] of(String text, List<Piece> pieces, List<Span> ruled) {
        var features = new float[pieces.size() * COUNT];
        var words = Word.in(text);
        boolean lower = text.equals(text.toLowerCase(Locale.ROOT));
        boolean upper = !lower && text.equals(text.toUpperCase(Locale.ROOT));
        int word = 0;
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            int base = at * COUNT;
            while (word < words.size() && words.get(word).end() <= piece.start()) word++;
            boolean inside = word < words.size() && words.get(word).start() <= piece.start();
            if (inside) ofWord(text, words.get(word), features, base);
            features[base + 12] = piece.opens() ? 1 : 0;
            features[base + 13] = lower ? 1 : 0;
            features[base + 14] = upper ? 1 : 0;
        }
        for (var span : ruled) mark(text, span, pieces, features);
        return features;
    }

    private void ofWord(String text, Word word, float[] features, int base) {
        String written = text.substring(word.start(), word.end());
        features[base] = word.capital() ? 1 : 0;
        features[base + 1] = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT)) ? 1 : 0;
        features[base + 2] = word.opens() ? 1 : 0;
        features[base + 3] = names.isFirst(word.stem()) ? 1 : 0;
        features[base + 4] = names.standsAlone(word) ? 1 : 0;
        features[base + 5] = names.isSurname(word.stem()) ? 1 : 0;
        features[base + 6] = common.has(word.stem()) ? 1 : 0;
        features[base + 7] = word.joined() ? 1 : 0;
        features[base + 9] = wide.isFirst(word.stem()) ? 1 : 0;
        features[base + 10] = wide.isSurname(word.stem()) ? 1 : 0;
        features[base + 11] = wide.isPlace(word.stem()) ? 1 : 0;
        features[base + 8] = written.chars().anyMatch(Character::isDigit) ? 1 : 0;
    }

    private static void mark(String text, Span span, List<Piece> pieces, float[] features) {
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (piece.start() >= end) break;
            if (piece.end() > start) features[at * COUNT + WRITTEN + span.type().ordinal()] = 1;
        }
    }
}
