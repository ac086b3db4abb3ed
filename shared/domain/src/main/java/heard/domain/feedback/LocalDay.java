package heard.domain.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that a moment lies in for those who speak and those who read: weeks, quarters and what is due end where it ends. */
public final class LocalDay {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private LocalDay() {}

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }
}
