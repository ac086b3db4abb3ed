package heard.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in words, such as {@code 31 March 2027}. */
public final class DayName {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DayName() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
