package heard.domain.action;

/** Texts of the ledger, within limits. */
final class Limits {
    private Limits() {}

    /** @param longest in code points */
    static String text(String text, int longest, String what) {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException(what + " is missing");
        if (text.codePointCount(0, text.length()) > longest) {
            throw new IllegalArgumentException(what + " is longer than " + longest + " characters");
        }
        return text;
    }
}
