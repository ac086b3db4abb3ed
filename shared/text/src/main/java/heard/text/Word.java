package heard.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a text, by its place in chars.
 *
 * @param lower in lower case, with straight apostrophes and without accents
 * @param capital whether it starts with a capital
 * @param opens whether it opens a sentence, where a capital says nothing
 * @param joined whether only blanks lie between the word before and this one
 */
record Word(int start, int end, String lower, boolean capital, boolean opens, boolean joined) {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

    /** Splits into words of letters, digits and inner apostrophes or hyphens, in one pass. */
    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        boolean opens = true;
        boolean joined = true;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                int end = endOfWord(text, at);
                String word = text.substring(at, end);
                words.add(new Word(at, end, plain(word), Character.isUpperCase(letter), opens, joined));
                opens = false;
                joined = true;
                at = end;
            } else {
                if (letter == '.' || letter == '!' || letter == '?' || letter == '\n' || letter == ':') opens = true;
                if (!Character.isWhitespace(letter) || letter == '\n') joined = false;
                at += Character.charCount(letter);
            }
        }
        return words;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            boolean inner = isJoiner(letter) && next < text.length() && Character.isLetter(text.codePointAt(next));
            if (!Character.isLetterOrDigit(letter) && !isMark(letter) && !inner) break;
            at = next;
        }
        return at;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoiner(int letter) {
        return letter == '\'' || letter == '’' || letter == '-';
    }

    /** Accents off too: "María" and "maria" are one name. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean ascii = lower.chars().allMatch(letter -> letter < 128);
        return ascii
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(
                                lower.replace('ł', 'l')
                                        .replace('ø', 'o')
                                        .replace('đ', 'd')
                                        .replace('ı', 'i'),
                                Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** The word without a possessive ending. */
    String stem() {
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
