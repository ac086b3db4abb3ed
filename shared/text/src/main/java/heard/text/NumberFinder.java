package heard.text;

import heard.domain.theme.SpanType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that a register gave to one person, each by its own check: NHS number (modulus 11, NHS Data Dictionary), National
 * Insurance number (HMRC's prefixes) and unique pupil number (check letter, Department for Education).
 */
final class NumberFinder implements Redactor.Finder {
    private static final Pattern NHS =
            WordEdge.compile("(?<![\\d.,+/-])(\\d{3})([ \\-.]?)(\\d{3})([ \\-.]?)(\\d{4})(?![\\d-])", 0);
    /** Where its kind is named, however it is spaced. */
    private static final Pattern TEN = WordEdge.compile("(?<![\\d.,+/-])\\d(?:[ \\-.]?\\d){9}(?![\\d-])", 0);

    /** Set apart by the NHS for people who do not exist; such a number is copied with no care for its check. */
    private static final String TEST_RANGE = "999";

    private static final Pattern NHS_NAMED =
            WordEdge.compile("\\bnhs(?:\\s?(?:number|no|num|id))?\\b[^\\d\\n]{0,24}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS_CONTEXT = WordEdge.compile(
            "\\b(?:nhs|patient|gp|dr|doctor|hospital|clinic|ward|surgery|midwife|appointment|booking|referral|discharged?|birth|born|dob|baby|a&e"
                    + "|red\\sbook|blood|fracture|test|review|centile|health)\\b",
            Pattern.CASE_INSENSITIVE);
    /** HMRC's prefixes, and QQ, which stands for any in examples. */
    private static final String NI_PREFIX = "(?!bg|gb|nk|kn|tn|nt|zz)(?:[a-ceghj-prstw-z][a-ceghj-nprstw-z]|qq)";

    private static final Pattern NI = WordEdge.compile(
            "\\b" + NI_PREFIX + "[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?[a-d]\\b", Pattern.CASE_INSENSITIVE);
    /** With a wrong last letter, or none, or odd blanks, where words say what it is. */
    private static final Pattern NI_NAMED = WordEdge.compile(
            "\\b(?:nino|ni|n\\.i\\.|national insurance)(?: number| no| num| card)?(?: is)?[: ] ?(?<it>" + NI_PREFIX
                    + "(?: ?\\d){6}(?: ?[a-z])?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UPN =
            WordEdge.compile("\\b([a-hj-np-rt-z])(\\d{11}[0-9a-z])\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPN_CONTEXT =
            WordEdge.compile("\\bupns?\\b|\\bpupil (?:number|no)\\b", Pattern.CASE_INSENSITIVE);
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    /** How far before a number the words that explain it may stand. */
    private static final int CONTEXT = 60;

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var nhs = NHS.matcher(piece);
        while (nhs.find()) {
            if (isNhs(piece, nhs)) findings.add(nhs.start(), nhs.end(), SpanType.NHS_NUMBER);
        }
        var ten = TEN.matcher(piece);
        while (ten.find()) {
            if (Nearby.before(NHS_NAMED, piece, ten.start(), CONTEXT))
                findings.add(ten.start(), ten.end(), SpanType.NHS_NUMBER);
        }
        findings.addAll(NI, piece, SpanType.NI_NUMBER);
        findings.addAll(NI_NAMED, "it", piece, SpanType.NI_NUMBER);
        var upn = UPN.matcher(piece);
        while (upn.find()) {
            boolean right =
                    isUpn(upn.group(1).toUpperCase(Locale.ROOT), upn.group(2).toUpperCase(Locale.ROOT));
            if (right || Nearby.before(UPN_CONTEXT, piece, upn.start(), CONTEXT))
                findings.add(upn.start(), upn.end(), SpanType.UPN);
        }
    }

    /**
     * With its usual blanks the check is enough, and with a word of health near it a slip is one too. Of bare numbers of ten digits one
     * in eleven passes by chance: they need both, or to be all that was said.
     */
    private static boolean isNhs(String piece, Matcher nhs) {
        boolean spaced = !nhs.group(2).isEmpty() && nhs.group(2).equals(nhs.group(4));
        boolean right = nhsCheck(nhs.group(1) + nhs.group(3) + nhs.group(5));
        if (spaced && right) return true;
        boolean health = Nearby.before(NHS_CONTEXT, piece, nhs.start(), CONTEXT)
                || Nearby.after(NHS_CONTEXT, piece, nhs.end(), CONTEXT);
        boolean alone = piece.strip().length() == nhs.end() - nhs.start();
        return spaced
                ? health && nhs.group(2).isBlank()
                : (right || nhs.group().startsWith(TEST_RANGE)) && (health || alone);
    }

    /** Whether the tenth digit is right: 11 less the weighted sum's remainder, 11 written as 0, 10 never given. */
    static boolean nhsCheck(String digits) {
        int sum = 0;
        for (int at = 0; at < 9; at++) sum += (10 - at) * (digits.charAt(at) - '0');
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digits.charAt(9) - '0';
    }

    /** Whether the first letter is right; a temporary number ends in a letter that counts by its place. */
    static boolean isUpn(String letter, String rest) {
        int sum = 0;
        for (int at = 0; at < rest.length(); at++) {
            char one = rest.charAt(at);
            int value = Character.isDigit(one) ? one - '0' : CHECK_LETTERS.indexOf(one);
            if (value < 0) return false;
            sum += value * (at + 2);
        }
        return CHECK_LETTERS.charAt(sum % 23) == letter.charAt(0);
    }
}
