package heard.text;

import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is taken out: what the rules are sure of (numbers, addresses of mail, codes with check digits), and what the tagger takes for a
 * name, which weighs the rules' guesses with everything else it sees.
 */
final class Redaction {
    /** What is told by its form, and needs no guess. */
    private static final Set<SpanType> FORMS =
            EnumSet.complementOf(EnumSet.of(SpanType.NAME, SpanType.SCHOOL, SpanType.PLACE, SpanType.ADDRESS));

    /** What a rule takes for a name goes from a chance so many times lower. */
    private static final float RULE_HELPS = 8;

    private final float redact;

    /** @param redact a piece is taken out from this chance of naming somebody */
    Redaction(float redact) {
        this.redact = redact;
    }

    /**
     * @param ruled what the rules found
     * @param pieces as tagged
     */
    List<Span> spans(String text, List<Span> ruled, List<Learnt.Tagged> pieces) {
        var findings = new Findings();
        int tagged = pieces.isEmpty() ? 0 : pieces.getLast().end();
        for (var span : ruled) {
            int start = text.offsetByCodePoints(0, span.start());
            boolean past = start >= tagged; // of a text so long that the tagger does not reach its end
            if (!past && !FORMS.contains(span.type()) && !thinkable(start, pieces)) continue;
            findings.add(start, text.offsetByCodePoints(start, span.end() - span.start()), span.type());
        }
        tagged(text, pieces, findings);
        return AddressLines.joined(text, findings.merged(text));
    }

    /** Whether the tagger does not rule out what a rule takes for a name. */
    private boolean thinkable(int start, List<Learnt.Tagged> pieces) {
        return pieces.stream()
                .filter(piece -> piece.start() <= start && piece.end() > start)
                .anyMatch(piece -> 1 - piece.tags()[0] >= redact / RULE_HELPS);
    }

    private void tagged(String text, List<Learnt.Tagged> pieces, Findings findings) {
        var types = new ArrayList<Integer>();
        for (var piece : pieces) types.add(1 - piece.tags()[0] >= redact ? strongest(piece.tags()) : 0);
        wholeWords(text, pieces, types);
        bridged(text, pieces, types);
        for (int from = 0; from < types.size(); ) {
            int type = types.get(from);
            int to = from + 1;
            while (to < types.size() && types.get(to) == type) to++;
            if (type > 0) {
                int start = pieces.get(from).start();
                int end = pieces.get(to - 1).end();
                findings.add(start, end, TaggedKind.of(text.substring(start, end), SpanType.values()[type - 1]));
            }
            from = to;
        }
    }

    private static int strongest(float[] tags) {
        int strongest = 1;
        for (int tag = 2; tag < tags.length; tag++) if (tags[tag] > tags[strongest]) strongest = tag;
        return strongest;
    }

    /** A word goes as a whole, but for the s of a possessive: half a name is a name. */
    private static void wholeWords(String text, List<Learnt.Tagged> pieces, List<Integer> types) {
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size()
                    && pieces.get(to).start() == pieces.get(to - 1).end()
                    && isWord(text, pieces.get(to))
                    && isWord(text, pieces.get(to - 1))) to++;
            int type = types.subList(from, to).stream()
                    .filter(one -> one > 0)
                    .findFirst()
                    .orElse(0);
            for (int at = from; type > 0 && at < to; at++) {
                boolean possessive = at == to - 1
                        && at > from
                        && text.startsWith("s", pieces.get(at).start())
                        && pieces.get(at).end() - pieces.get(at).start() == 1;
                if (types.get(at) == 0 && !possessive) types.set(at, type);
            }
            from = to;
        }
    }

    /** A full stop or a hyphen between two parts of one name. */
    private static void bridged(String text, List<Learnt.Tagged> pieces, List<Integer> types) {
        for (int at = 1; at + 1 < pieces.size(); at++) {
            int type = types.get(at - 1);
            var piece = pieces.get(at);
            boolean joins = "-'’.@_".indexOf(text.charAt(piece.start())) >= 0
                    && piece.start() == pieces.get(at - 1).end()
                    && pieces.get(at + 1).start() == piece.end();
            if (types.get(at) == 0 && type > 0 && type == types.get(at + 1) && joins) types.set(at, type);
        }
    }

    private static boolean isWord(String text, Learnt.Tagged piece) {
        return Character.isLetterOrDigit(text.codePointAt(piece.start()));
    }
}
