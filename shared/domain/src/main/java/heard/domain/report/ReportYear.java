package heard.domain.report;

import heard.domain.insight.WeekRange;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The year of a yearly report, April to March, as safeguarding partnerships publish it.
 *
 * @param begins the calendar year in whose April it begins
 */
public record ReportYear(int begins) implements Period {
    private static final Pattern SHAPE = Pattern.compile("(2[01][0-9]{2})-([0-9]{2})");

    public ReportYear {
        if (begins < 2000 || begins > 2198) throw new IllegalArgumentException("no such year");
    }

    /** @param text such as {@code 2025-26} */
    public static ReportYear parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("a year is written like 2025-26");
        int begins = Integer.parseInt(match.group(1));
        if (Integer.parseInt(match.group(2)) != (begins + 1) % 100) {
            throw new IllegalArgumentException("a year ends in the year after the one it begins in");
        }
        return new ReportYear(begins);
    }

    @Override
    public WeekRange weeks() {
        var quarters = quarters();
        return new WeekRange(
                quarters.getFirst().weeks().from(), quarters.getLast().weeks().to());
    }

    @Override
    public List<Quarter> quarters() {
        return List.of(
                new Quarter(begins, 2), new Quarter(begins, 3), new Quarter(begins, 4), new Quarter(begins + 1, 1));
    }

    @Override
    public ReportYear previous() {
        return new ReportYear(begins - 1);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }
}
