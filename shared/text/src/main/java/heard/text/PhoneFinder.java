package heard.text;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Telephone numbers, by libphonenumber and by shape (also numbers that nobody has been given). Helplines stay. */
final class PhoneFinder implements Redactor.Finder {
    /** Too few digits to be anyone's number; also spares the library what it cannot match. */
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern SHAPE =
            Pattern.compile("(?<![\\d+])(?:\\+44\\s?(?:\\(0\\))?|0044|0|\\(0)(?:[\\s\\-().]{0,2}\\d){9,10}(?!\\d)");
    /** As it is written in North America; nobody writes anything else so. */
    private static final Pattern AMERICAN =
            Pattern.compile("(?<!\\d)(?:\\+?\\d{1,3}[\\s-])?\\(?\\d{3}\\)?[\\s.-]?\\d{3}[.-]\\d{4}(?!\\d)");
    /** Any number that words say is one, of whatever country. */
    private static final Pattern NAMED = WordEdge.compile(
            "\\b(?:[a-z]{2,12} (?:number|no|num)|phone|mobile|whatsapp|call|ring)\\b"
                    + "[^\\d+\\n]{0,12}(?<it>\\+?\\(?\\d[\\d ().-]{5,17}\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_NUMBER = WordEdge.compile(
            "\\b(?:ni|id|nhs|upn|case|crime|ref|reference|bus|house|flat|room|order|account|pupil|insurance|patient|hospital|file|claim"
                    + "|report|incident|card|reg|plate|passport|licence|bank|serial|a|the) (?:number|no|num)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Set<String> HELPLINES = Set.of(
            "999",
            "112",
            "101",
            "111",
            "119",
            "18000",
            "08001111",
            "116123",
            "116000",
            "85258",
            "08088005000",
            "08082000247",
            "08000684141",
            "08088084994",
            "0800555111",
            "08088010327",
            "03001231110",
            "08088020925",
            "08001123456",
            "08088010677");

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        if (piece.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) return;
        for (var match : phones.findNumbers(piece, "GB", Leniency.VALID, Long.MAX_VALUE)) {
            add(match.rawString(), match.start(), match.end(), findings);
        }
        var shape = SHAPE.matcher(piece);
        while (shape.find()) add(shape.group(), shape.start(), shape.end(), findings);
        var american = AMERICAN.matcher(piece);
        while (american.find()) add(american.group(), american.start(), american.end(), findings);
        var named = NAMED.matcher(piece);
        while (named.find()) {
            boolean other = OTHER_NUMBER.matcher(named.group()).lookingAt();
            if (!other) add(named.group("it"), named.start("it"), named.end("it"), findings);
        }
    }

    private static void add(String number, int start, int end, Findings findings) {
        if (!HELPLINES.contains(NO_DIGIT.matcher(number).replaceAll(""))) findings.add(start, end, SpanType.PHONE);
    }
}
