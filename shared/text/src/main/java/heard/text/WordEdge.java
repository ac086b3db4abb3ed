package heard.text;

import java.util.regex.Pattern;

/**
 * Compiles patterns whose {@code \b} looks at one letter on each side.
 *
 * <p>Java's own walks back over any number of combining marks at each place, so that its work on a run of them grows with the square.
 */
final class WordEdge {
    private static final String EDGE = "(?:(?<!\\w)(?=\\w)|(?<=\\w)(?!\\w))";

    private WordEdge() {}

    static Pattern compile(String regex, int flags) {
        return Pattern.compile(regex.replace("\\b", EDGE), flags);
    }
}
