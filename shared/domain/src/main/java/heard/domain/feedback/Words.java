package heard.domain.feedback;

/**
 * What was said, exactly as it was said, but for white space around it. {@link #toString()} tells only its length, so a log
 * never repeats it.
 *
 * @param text 1 to {@link #LONGEST} Unicode code points, with no lone surrogate and no control character but tab and line ends
 */
public record Words(String text) {
    /** Code points. A page and a half: more than any comment in 10,334 of the NHS's Friends and Family test. */
    public static final int LONGEST = 4_000;

    public Words {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException("nothing was said");
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters");
        }
        if (text.codePoints().anyMatch(Words::cannotBeKept)) {
            throw new IllegalArgumentException("holds characters that cannot be kept");
        }
    }

    /** A text from elsewhere with a space for each character that cannot be kept, so that no word is lost by one. */
    public static String keepable(String text) {
        return text.codePoints()
                .map(one -> cannotBeKept(one) ? ' ' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean cannotBeKept(int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean lineOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return loneSurrogate || (Character.getType(codePoint) == Character.CONTROL && !lineOrTab);
    }

    @Override
    public String toString() {
        return "Words[" + text.length() + " characters]";
    }
}
