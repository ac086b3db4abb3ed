package heard.domain.feedback;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/**
 * An ISO 8601 week, the finest time that is kept with feedback. Compared in order of time.
 *
 * @param year the week-based year, 2000 to 2199
 * @param week 1 to 52, or 53 where that year has one
 */
public record Week(int year, int week) implements Comparable<Week> {
    private static final Pattern SHAPE = Pattern.compile("(2[01][0-9]{2})-W([0-5][0-9])");

    public Week {
        if (year < 2000 || year > 2199 || week < 1 || week > weeksIn(year)) {
            throw new IllegalArgumentException("no such week");
        }
    }

    /** @param text such as {@code 2026-W01} */
    public static Week parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("a week is written like 2026-W01");
        return new Week(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The Thursday, which by ISO 8601 decides the year that a week belongs to; here also its quarter. */
    public LocalDate thursday() {
        // 4 January always lies in week 1.
        var fourth = LocalDate.of(year, 1, 4);
        return fourth.minusDays(fourth.getDayOfWeek().getValue() - 4L).plusWeeks(week - 1L);
    }

    public Week plus(int weeks) {
        return of(thursday().plusWeeks(weeks));
    }

    private static int weeksIn(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 6, 1))
                .getMaximum();
    }

    @Override
    public int compareTo(Week other) {
        return year == other.year ? Integer.compare(week, other.week) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "%d-W%02d".formatted(year, week);
    }
}
