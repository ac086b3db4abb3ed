package heard.text;

import heard.domain.theme.Span;
import java.util.List;

/**
 * Finds what may name a person. It prefers taking out too much to leaving a name in.
 *
 * <p>A long text is looked at in overlapping pieces, so that no finder meets more than it can bear and nothing is left out at the
 * seams.
 */
final class Redactor {
    /** Chars of one piece: several times the longest answer that the form takes. */
    static final int PIECE = 20_000;
    /** Chars that are looked at on both sides of a piece: more than any finder's longest match with its context. */
    static final int OVERLAP = 400;

    /** Looks for one or several kinds of span in a piece of text. */
    interface Finder {
        void find(String piece, List<Word> words, Findings findings);
    }

    private static final Redactor ALL = new Redactor(List.of(
            new EmailFinder(),
            new WebFinder(),
            new HandleFinder(),
            new NumberFinder(),
            new PhoneFinder(),
            new SpokenNumberFinder(),
            new PostcodeFinder(),
            new BirthDateFinder(),
            new VehicleFinder(),
            new ReferenceFinder(),
            new SchoolFinder(),
            new SaintFinder(),
            new AddressFinder(),
            new PlaceFinder(),
            new LocalNameFinder(),
            new NameFinder(Gazetteer.load())));

    private final List<Finder> finders;

    private Redactor(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    static Redactor load() {
        return ALL;
    }

    List<Span> spans(String text) {
        var findings = new Findings();
        for (int start = 0; start < text.length(); start += PIECE) {
            int from = wholePoint(text, Math.max(0, start - OVERLAP));
            int to = wholePoint(text, Math.min(text.length(), start + PIECE + OVERLAP));
            String piece = text.substring(from, to);
            var words = Word.in(piece);
            findings.shift(from);
            for (var finder : finders) finder.find(piece, words, findings);
        }
        return findings.merged(text);
    }

    /** The text with each span replaced by its type in square brackets. */
    static String redacted(String text, List<Span> spans) {
        var out = new StringBuilder(text.length());
        int chars = 0;
        int points = 0;
        for (var span : spans) {
            int start = text.offsetByCodePoints(chars, span.start() - points);
            out.append(text, chars, start).append('[').append(span.type()).append(']');
            chars = text.offsetByCodePoints(start, span.end() - span.start());
            points = span.end();
        }
        return out.append(text, chars, text.length()).toString();
    }

    private static int wholePoint(String text, int at) {
        boolean halved = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return halved ? at - 1 : at;
    }
}
