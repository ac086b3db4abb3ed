package heard.domain.action;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The age at which a text in English can be read: the grade of Flesch and Kincaid, plus five. It knows the length of words and of
 * sentences and nothing else, so it finds what is too hard, and does not prove that what it passes is clear.
 */
public final class ReadingAge {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…]+(?=\\s|$)|\\n+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** An e that is not heard, as in "make", "made", "makes"; it is heard in "table", "wanted", "houses". */
    private static final Pattern SILENT =
            Pattern.compile(".*[^aeiouyl]e|.*[aeiouy]le|.*[^aeiouytd]ed|.*[^aeiouyscxzgh]es");

    private ReadingAge() {}

    /** @return years, not below 4; a text without a word is read by anybody */
    public static double of(String text) {
        int words = 0;
        int syllables = 0;
        var found = WORD.matcher(text);
        while (found.find()) {
            words++;
            syllables += syllables(found.group());
        }
        if (words == 0) return 4;
        double grade = 0.39 * words / sentences(text) + 11.8 * syllables / words - 15.59;
        return Math.max(4, grade + 5);
    }

    /** Those that hold a word. */
    private static int sentences(String text) {
        int sentences = 0;
        for (String part : SENTENCE_END.split(text)) {
            if (WORD.matcher(part).find()) sentences++;
        }
        return Math.max(1, sentences);
    }

    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’].*", "");
        int heard = (int) VOWELS.matcher(plain).results().count();
        if (heard > 1 && SILENT.matcher(plain).matches()) heard--;
        return Math.max(1, heard);
    }
}
