package heard.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The plain form of a text, in which spellings that people mix on a phone are one: rules are compared in it.
 *
 * <p>Apostrophes go ("don't" and "dont", "mum's" and "mums" are one word each), and in other scripts what is typed or left out at
 * will: Arabic vowel marks, dots of Indic letters and nasal signs, joiners. Arabic, Persian and Urdu keyboards have letters of their
 * own for one sound; these fall together as in Lucene's normalisers of those languages. The Arabic "and", written as one with the
 * word that follows, goes too.
 */
final class PlainLetters {
    /** Nothing below needs a look, apostrophes apart: Latin letters lose their accents in the analyzer. */
    private static final char FIRST_OTHER = 0x2b0;

    private static final char NONE = 0;
    private static final Pattern ARABIC_AND = Pattern.compile("(?<!\\p{InArabic})و(?=\\p{InArabic}{3})");

    private PlainLetters() {}

    static String of(String text) {
        boolean other = text.chars().anyMatch(letter -> letter >= FIRST_OTHER);
        String composed = other
                ? ARABIC_AND
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll("")
                : text;
        var out = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char letter = composed.charAt(at);
            char plain = letter < FIRST_OTHER ? (letter == '\'' || letter == '`' ? NONE : letter) : plain(letter);
            if (plain != NONE) out.append(plain);
        }
        return out.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ' -> NONE;
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> NONE; // joiners
            case '\u0640', '\u0670' -> NONE; // lengthening, small alef
            case '\u093c', '\u09bc', '\u0a3c' -> NONE; // dots below
            case '\u0981', '\u0a02', '\u0a70', '\u0a71' -> NONE; // nasal and doubling signs
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ے', 'ئ', 'ې' -> 'ي';
            case 'ة', 'ہ', 'ھ', 'ۀ', 'ە', 'ۂ' -> 'ه';
            case 'ک' -> 'ك';
            case 'ؤ' -> 'و';
            case 'ں' -> 'ن';
            case 'ী' -> 'ি';
            case 'ূ' -> 'ু';
            case 'ণ' -> 'ন';
            case 'ё' -> 'е';
            case 'ґ' -> 'г';
            default -> letter >= '\u064b' && letter <= '\u0655' ? NONE : letter; // Arabic vowel marks
        };
    }
}
