package heard.text;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import heard.domain.theme.SpanType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Telephone numbers in digits: by libphonenumber (British, or any with its country's code), by shape (also numbers that nobody has
 * been given, and slips of a digit), and any run of digits that words call one. Helplines stay.
 */
final class PhoneFinder implements Redactor.Finder {
    /** Too few digits to be anyone's number; also spares the library what it cannot match. */
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\d+.,/-])(?:\\+\\s?44\\s?(?:\\(0\\))?|0044\\s?(?:\\(0\\))?|0|\\(0|[oO](?=[17]))"
                    + "(?:[\\s\\-().]{0,3}[\\doO]){8,9}(?:[\\s\\-().]{0,3}\\d){1,2}(?!\\d)(?:\\s?(?:ext|x|extension)\\.?\\s?\\d{1,5}\\b)?");
    /** "0161/496 0000": a stroke after the area only, or dates would be numbers. */
    private static final Pattern STROKE =
            Pattern.compile("(?<![\\d+/])0\\d{2,4}\\s?/\\s?\\d{3,4}[\\s-]?\\d{3,4}(?![\\d/])");

    private static final Pattern ABROAD = Pattern.compile("\\+\\s?[1-9](?:[\\s\\-().]{0,2}\\d){7,13}(?!\\d)");
    /** North America's, which families abroad give without a country's code. */
    private static final Pattern AMERICAN = Pattern.compile(
            "(?<![\\d-])(?:\\d{1,3}[\\s-])?(?:\\([2-9]\\d{2}\\)\\s?|[2-9]\\d{2}-)[2-9]\\d{2}-\\d{4}(?![\\d-])");

    private static final Pattern RUN = Pattern.compile("(?<![\\d+./-])\\d(?:[\\s\\-.]?\\d){6,14}(?![\\d/])");
    private static final Pattern CALLED = WordEdge.compile(
            "\\b(?:phone|mobile|mob|tel|telephone|cell|landline|whats\\s?app|fax|dial|ring|rings|rang|call|text|num|number|numbers|contact|reach)"
                    + "\\b[^.!?\\n\\d]{0,24}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE = WordEdge.compile(
            "\\b(?:nhs|patient|case|ref|reference|upn|pupil|ni|insurance|crime|log|order|account|passport|licence|bus|room|house|flat|incident|claim|card|serial|candidate)"
                    + "\\b[^.!?\\n\\d]{0,24}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[ .-](?:0?[1-9]|1[0-2])[ .-](?:19|20)\\d{2}.*");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern EXTENSION = Pattern.compile("\\s?[ex].*");
    private static final int CONTEXT = 48;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        if (piece.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) return;
        for (var match : phones.findNumbers(piece, "GB", Leniency.VALID, Long.MAX_VALUE)) {
            add(match.rawString(), match.start(), match.end(), findings);
        }
        for (var pattern : List.of(SHAPE, STROKE, ABROAD, AMERICAN)) {
            var shape = pattern.matcher(piece);
            while (shape.find()) add(shape.group(), shape.start(), shape.end(), findings);
        }
        var run = RUN.matcher(piece);
        while (run.find()) {
            if (Nearby.before(CALLED, piece, run.start(), CONTEXT)
                    && !Nearby.before(OTHERWISE, piece, run.start(), CONTEXT))
                add(run.group(), run.start(), run.end(), findings);
        }
    }

    private static void add(String number, int start, int end, Findings findings) {
        String plain = EXTENSION.matcher(number).replaceFirst("");
        if (DATE.matcher(plain).matches()) return;
        String digits =
                NO_DIGIT.matcher(plain.replace('o', '0').replace('O', '0')).replaceAll("");
        if (!Helplines.has(digits)) findings.add(start, end, SpanType.PHONE);
    }
}
