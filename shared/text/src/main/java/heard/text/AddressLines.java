package heard.text;

import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that belong to an address and are no person's: beside a house's number a street's, after it as here ("24 Moss Bank") or before it
 * as in most of Europe ("Moosweg 24"); between a street and a postcode or a country, a town's.
 */
final class AddressLines {
    private static final Set<SpanType> AFTER_STREET = EnumSet.of(SpanType.ADDRESS, SpanType.PLACE);
    private static final Set<SpanType> AFTER_TOWN = EnumSet.of(SpanType.ADDRESS, SpanType.PLACE, SpanType.POSTCODE);
    private static final Pattern BREAK = Pattern.compile("[\\s,.]{1,4}");
    /** Perhaps with a state's or a county's letters. */
    private static final Pattern STATE = Pattern.compile("[\\s,.]{1,4}(?:\\p{Lu}{2,3}[\\s,.]{1,4})?");

    private AddressLines() {}

    /** @param spans in order, apart */
    static List<Span> joined(String text, List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (!joined.isEmpty() && isStreet(text, joined.getLast(), span)) {
                var before = joined.removeLast();
                joined.add(new Span(before.start(), span.end(), SpanType.ADDRESS));
            } else {
                joined.add(span);
            }
        }
        return towned(text, joined);
    }

    private static List<Span> towned(String text, List<Span> spans) {
        var towned = new ArrayList<Span>(spans);
        for (int at = 1; at + 1 < towned.size(); at++) {
            var span = towned.get(at);
            boolean between = span.type() == SpanType.NAME
                    && AFTER_STREET.contains(towned.get(at - 1).type())
                    && AFTER_TOWN.contains(towned.get(at + 1).type())
                    && BREAK.matcher(between(text, towned.get(at - 1), span)).matches()
                    && STATE.matcher(between(text, span, towned.get(at + 1))).matches();
            if (between) towned.set(at, new Span(span.start(), span.end(), SpanType.PLACE));
        }
        return towned;
    }

    private static boolean isStreet(String text, Span one, Span other) {
        String between = between(text, one, other);
        boolean numberFirst = isNumber(text, one) && isNamed(other) && (between.equals(" ") || between.equals(", "));
        boolean nameFirst = isNamed(one) && isNumber(text, other) && between.equals(" ");
        return numberFirst || nameFirst;
    }

    private static String between(String text, Span one, Span other) {
        return part(text, one.end(), other.start());
    }

    /** From one code point to another. */
    private static String part(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private static boolean isNamed(Span span) {
        return span.type() == SpanType.NAME || span.type() == SpanType.PLACE || span.type() == SpanType.ADDRESS;
    }

    /** Digits, and perhaps a letter after them. */
    private static boolean isNumber(String text, Span span) {
        String said = part(text, span.start(), span.end());
        int digits = 0;
        while (digits < said.length() && Character.isDigit(said.charAt(digits))) digits++;
        return span.type() == SpanType.ADDRESS && digits > 0 && said.length() - digits <= 1;
    }
}
