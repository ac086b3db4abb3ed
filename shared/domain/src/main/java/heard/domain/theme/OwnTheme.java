package heard.domain.theme;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A theme that a partnership adds to the framework, for what is said there and nowhere else.
 *
 * @param code begins with {@value #PREFIX}, so that it is never taken for one of the framework
 * @param name for professionals
 * @param definition what belongs to it, in words
 * @param examples comments that carry it, {@value #FEWEST_EXAMPLES} to {@value #MOST_EXAMPLES}, with nothing that names a person
 * @param retired whether it is told no more; what carries it keeps it
 */
public record OwnTheme(String code, String name, String definition, List<String> examples, boolean retired) {
    public static final String PREFIX = "own-";
    public static final int LONGEST_CODE = 40;
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_DEFINITION = 400;
    public static final int FEWEST_EXAMPLES = 5;
    public static final int MOST_EXAMPLES = 20;
    public static final int LONGEST_EXAMPLE = 600;

    /** Those in use in one partnership: more would be a framework of its own, and each is compared with every comment. */
    public static final int MOST_IN_USE = 12;

    private static final Pattern CODE = Pattern.compile(PREFIX + "[a-z]([a-z-]{0,34}[a-z])?");

    public OwnTheme {
        examples = List.copyOf(examples);
        if (!isCode(code)) throw new IllegalArgumentException("not the code of a theme of one's own");
        limited(name, LONGEST_NAME);
        limited(definition, LONGEST_DEFINITION);
        if (examples.size() < FEWEST_EXAMPLES || examples.size() > MOST_EXAMPLES)
            throw new IllegalArgumentException("a theme has " + FEWEST_EXAMPLES + " to " + MOST_EXAMPLES + " examples");
        examples.forEach(one -> limited(one, LONGEST_EXAMPLE));
    }

    /** Whether a text is written like the code of one. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private static void limited(String text, int longest) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > longest)
            throw new IllegalArgumentException(
                    "a text of a theme says something, in at most " + longest + " characters");
    }

    @Override
    public String toString() {
        return "OwnTheme[" + code + "]";
    }
}
