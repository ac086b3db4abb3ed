package heard.domain.feedback;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The code a speaker may keep to come back with: twelve random characters and one that checks them, written
 * {@code 7K3M-Q9XW-2HTB-3}. It is never stored; its keyed hash is the feedback's id.
 *
 * <p>Characters are Crockford's base 32 (no I, L, O or U), so that a code read aloud or copied by a child is forgiving: I and L
 * are read as 1, O as 0. The check character is the sum of place × value modulo 31 (a prime), which finds every single wrong
 * character save for the pair 31 apart, and every swap of two neighbours unlike by less than 31.
 *
 * @param value thirteen characters, upper case, without hyphens
 */
public record Receipt(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 12;

    public Receipt {
        if (value.length() != RANDOM_CHARACTERS + 1
                || value.chars().anyMatch(one -> ALPHABET.indexOf(one) < 0)
                || value.charAt(RANDOM_CHARACTERS) != check(value)) {
            throw new IllegalArgumentException("this is not a code that Heard gives");
        }
    }

    /** Draws a new one; sixty bits. */
    public static Receipt draw(RandomGenerator random) {
        var drawn = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Receipt(drawn.append(check(drawn)).toString());
    }

    /** Reads a code as a person typed it: any case, hyphens and spaces anywhere. */
    public static Receipt parse(String typed) {
        if (typed.length() > 40) throw new IllegalArgumentException("this is not a code that Heard gives");
        return new Receipt(typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\u2010-\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            sum += (i + 1) * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt(sum % 31);
    }

    /** As shown to a person, in groups of four. */
    public String shown() {
        return String.join(
                "-", value.substring(0, 4), value.substring(4, 8), value.substring(8, 12), value.substring(12));
    }

    @Override
    public String toString() {
        return "Receipt[hidden]";
    }
}
