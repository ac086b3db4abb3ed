package heard.text;

import java.util.regex.Pattern;

/** What stands beside a place in a text. A pattern sees only so many chars there, and takes their ends for the text's own. */
final class Nearby {
    private Nearby() {}

    static boolean before(Pattern context, String piece, int at, int chars) {
        return context.matcher(piece).region(Math.max(0, at - chars), at).find();
    }

    static boolean after(Pattern context, String piece, int at, int chars) {
        return context.matcher(piece)
                .region(at, Math.min(piece.length(), at + chars))
                .find();
    }
}
