package heard.domain.report;

import heard.domain.feedback.Week;
import heard.domain.insight.WeekRange;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, made of whole ISO weeks: a week belongs to the quarter its Thursday lies in, so quarters neither
 * overlap nor leave a week out.
 *
 * @param quarter 1 to 4
 */
public record Quarter(int year, int quarter) implements Period, Comparable<Quarter> {
    private static final Pattern SHAPE = Pattern.compile("(2[01][0-9]{2})-Q([1-4])");

    public Quarter {
        if (year < 2000 || year > 2199 || quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("no such quarter");
        }
    }

    /** @param text such as {@code 2026-Q3} */
    public static Quarter parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("a quarter is written like 2026-Q3");
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    public static Quarter of(Week week) {
        var thursday = week.thursday();
        return new Quarter(thursday.getYear(), (thursday.getMonthValue() + 2) / 3);
    }

    @Override
    public Quarter previous() {
        return quarter == 1 ? new Quarter(year - 1, 4) : new Quarter(year, quarter - 1);
    }

    @Override
    public List<Quarter> quarters() {
        return List.of(this);
    }

    public Quarter next() {
        return quarter == 4 ? new Quarter(year + 1, 1) : new Quarter(year, quarter + 1);
    }

    @Override
    public WeekRange weeks() {
        var first = LocalDate.of(year, quarter * 3 - 2, 1);
        var last = first.plusMonths(3).minusDays(1);
        return new WeekRange(Week.of(thursdayFrom(first)), Week.of(thursdayUpTo(last)));
    }

    private static LocalDate thursdayFrom(LocalDate day) {
        return day.plusDays((11 - day.getDayOfWeek().getValue()) % 7);
    }

    private static LocalDate thursdayUpTo(LocalDate day) {
        return day.minusDays((day.getDayOfWeek().getValue() + 3) % 7);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(quarter, other.quarter) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return year + "-Q" + quarter;
    }
}
