package heard.functions.submit;

import heard.domain.feedback.Doubt;
import heard.http.Fields;
import java.util.Optional;

/**
 * Reads two signs that no person filled in the page: a field that people do not see holds something, or it was sent at once. A form is
 * read with forbearance, since whoever is behind it can see neither field; a script is told what is wrong with them.
 */
final class Doubts {
    /** Nobody reads, writes and sends in less; in seconds. */
    static final int SOONEST = 2;

    private static final String HONEYPOT = "website";
    private static final String SECONDS = "seconds";
    private static final int LONGEST_WEBSITE = 1_000;
    private static final int LONGEST_SECONDS = 999_999_999;

    private Doubts() {}

    static Optional<Doubt> json(Fields fields) {
        boolean filled = fields.maybeText(HONEYPOT, LONGEST_WEBSITE)
                .filter(text -> !text.isBlank())
                .isPresent();
        var seconds = fields.maybeWhole(SECONDS, 0, LONGEST_SECONDS);
        return doubt(filled, seconds.isPresent() && seconds.getAsInt() < SOONEST);
    }

    static Optional<Doubt> form(Fields fields) {
        // A parameter that is blank is not there.
        boolean filled = fields.has(HONEYPOT);
        boolean timed = fields.has(SECONDS);
        String seconds = timed ? fields.texts().getOrDefault(SECONDS, "").strip() : "";
        return doubt(filled, seconds.matches("[0-9]{1,9}") && Integer.parseInt(seconds) < SOONEST);
    }

    private static Optional<Doubt> doubt(boolean filled, boolean hasty) {
        if (filled) return Optional.of(Doubt.HONEYPOT);
        return hasty ? Optional.of(Doubt.HASTE) : Optional.empty();
    }
}
