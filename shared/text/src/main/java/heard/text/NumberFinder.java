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
            WordEdge.compile("(?<![\\d-])(\\d{3})([ \\-.]?)(\\d{3})([ \\-.]?)(\\d{4})(?![\\d-])", 0);
    private static final Pattern NHS_CONTEXT = WordEdge.compile("\\bnhs\\b|\\bpatient\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS_NAMED =
            WordEdge.compile("\\bnhs\\s?(?:number|no|num|id)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NI = WordEdge.compile(
            "\\b(?!bg|gb|nk|kn|tn|nt|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[a-d]\\b",
            Pattern.CASE_INSENSITIVE);
    /** Any prefix where words say what it is: people get a letter wrong. */
    private static final Pattern NI_NAMED = WordEdge.compile(
            "\\b(?:ni|n\\.i\\.|national insurance)(?: number| no)?(?: is)?[: ] ?(?<it>[a-z]{2} ?(?:\\d ?){6}[a-z]?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UPN =
            WordEdge.compile("\\b([a-hj-np-rt-z])(\\d{11}[0-9a-z])\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPN_CONTEXT =
            WordEdge.compile("\\bupn\\b|\\bpupil (?:number|no)\\b", Pattern.CASE_INSENSITIVE);
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    /** How far before a number the words that explain it may stand. */
    private static final int CONTEXT = 40;

    @Override
    public void find(String piece, List<Word> words, Findings findings) {
        var nhs = NHS.matcher(piece);
        while (nhs.find()) {
            if (isNhs(piece, nhs)) findings.add(nhs.start(), nhs.end(), SpanType.NHS_NUMBER);
        }
        var ni = NI.matcher(piece);
        while (ni.find()) findings.add(ni.start(), ni.end(), SpanType.NI_NUMBER);
        var named = NI_NAMED.matcher(piece);
        // A prefix that was never given is somebody's slip: out it goes, as what it then is, some reference.
        while (named.find()) findings.add(named.start("it"), named.end("it"), SpanType.CASE_REF);
        var upn = UPN.matcher(piece);
        while (upn.find()) {
            boolean right =
                    isUpn(upn.group(1).toUpperCase(Locale.ROOT), upn.group(2).toUpperCase(Locale.ROOT));
            if (right || before(piece, upn.start(), UPN_CONTEXT)) findings.add(upn.start(), upn.end(), SpanType.UPN);
        }
    }

    private static boolean isNhs(String piece, Matcher nhs) {
        // One bare number of ten digits in eleven passes the check by chance, so it needs its usual spaces or a word
        // before it.
        boolean spaced = !nhs.group(2).isEmpty() && nhs.group(2).equals(nhs.group(4));
        boolean right = nhsCheck(nhs.group(1) + nhs.group(3) + nhs.group(5));
        boolean alone = piece.strip().length() == nhs.end() - nhs.start();
        if (right && alone) return true;
        return right && (spaced || before(piece, nhs.start(), NHS_CONTEXT)) || before(piece, nhs.start(), NHS_NAMED);
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

    private static boolean before(String piece, int at, Pattern context) {
        return context.matcher(piece).region(Math.max(0, at - CONTEXT), at).find();
    }
}
