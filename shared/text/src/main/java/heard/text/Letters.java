package heard.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/**
 * How many letters a text has, vowel signs among them, and the script of most.
 *
 * @param count of the letters of that script
 */
record Letters(int count, UnicodeScript script) {
    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
    /** More of a text says no more. */
    private static final int ENOUGH = 5_000;
    /** A Chinese character says as much as several letters. */
    private static final int IDEOGRAPH = 3;

    static Letters of(String text) {
        int[] counts = new int[SCRIPTS.length];
        text.codePoints().filter(Character::isAlphabetic).limit(ENOUGH).forEach(letter -> {
            switch (UnicodeScript.of(letter)) {
                case COMMON, INHERITED, UNKNOWN -> {}
                case HAN, HIRAGANA, KATAKANA -> counts[UnicodeScript.HAN.ordinal()] += IDEOGRAPH;
                case UnicodeScript script -> counts[script.ordinal()]++;
            }
        });
        int most = Arrays.stream(counts).max().orElseThrow();
        for (var script : SCRIPTS) if (counts[script.ordinal()] == most) return new Letters(most, script);
        throw new IllegalStateException("no script has the most letters");
    }

    boolean areLatin() {
        return script == UnicodeScript.LATIN;
    }
}
