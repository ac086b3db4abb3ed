package heard.text;

import heard.domain.theme.SpanType;
import java.util.Locale;

/**
 * The kind of what the tagger takes out. It is sure that something names somebody sooner than of what kind it is. Kinds that are numbers have a form:
 * what has not that form is of another kind, or whoever reads the text is told of a telephone where a house number stood. And a city's name is
 * no person's.
 */
final class TaggedKind {
    /** The digits of a number that is rung within a town; Ofcom's numbering plan has few shorter ones. */
    private static final int SHORTEST_PHONE = 6;
    /** The most digits of a number with its country's code, ITU-T E.164; without one no number here has more than eleven. */
    private static final int LONGEST_PHONE = 15;

    private static final int LONGEST_AT_HOME = 11;
    private static final int NHS = 10;
    private static final int NI = 6;
    private static final int SHORTEST_UPN = 11;
    private static final WorldPlaces WORLD = WorldPlaces.load();

    private TaggedKind() {}

    /**
     * @param said what is taken out
     * @param tagged what the tagger takes it for
     */
    static SpanType of(String said, SpanType tagged) {
        int digits = (int) said.codePoints().filter(Character::isDigit).count();
        return switch (tagged) {
            case EMAIL -> isMail(said) ? tagged : notMail(said, digits);
            case PHONE -> digits == 0 ? inWords(said, tagged) : isPhone(said, digits) ? tagged : number(digits);
            case NI_NUMBER -> digits == 0 ? inWords(said, tagged) : isNi(said, digits) ? tagged : number(digits);
            case NHS_NUMBER -> digits == 0 ? inWords(said, tagged) : digits == NHS ? tagged : number(digits);
            case UPN -> digits == 0 ? inWords(said, tagged) : digits >= SHORTEST_UPN ? tagged : number(digits);
            case NAME -> WORLD.isOne(Word.in(said)) ? SpanType.PLACE : tagged;
            case SCHOOL, ADDRESS, POSTCODE, PLACE, HANDLE, URL, CASE_REF, VEHICLE, DATE_OF_BIRTH -> tagged;
        };
    }

    /** Several words may be a number still; one is a name. */
    private static SpanType inWords(String said, SpanType tagged) {
        return said.strip().contains(" ") ? tagged : SpanType.NAME;
    }

    private static boolean isNi(String said, int digits) {
        return digits == NI && said.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isMail(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return said.contains("@") || lower.contains(" at ") || lower.contains("(at)") || lower.contains("[at]");
    }

    private static SpanType notMail(String said, int digits) {
        if (said.codePoints().noneMatch(Character::isLetter)) return number(digits);
        return said.contains(".") ? SpanType.URL : SpanType.HANDLE;
    }

    private static boolean isPhone(String said, int digits) {
        boolean abroad = said.contains("+") || said.stripLeading().startsWith("00");
        return digits >= SHORTEST_PHONE && digits <= (abroad ? LONGEST_PHONE : LONGEST_AT_HOME);
    }

    /** A short number that names somebody is a house's; a long one is what a file or a card is kept under. */
    private static SpanType number(int digits) {
        return digits < SHORTEST_PHONE ? SpanType.ADDRESS : SpanType.CASE_REF;
    }
}
