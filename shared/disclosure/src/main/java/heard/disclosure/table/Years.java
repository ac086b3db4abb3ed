package heard.disclosure.table;

import heard.domain.report.Quarter;
import heard.domain.report.ReportYear;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * Which year a quarter is told in: the report year from April to March, or, where no report year is whole, the calendar year. One or
 * the other, since the two overlap.
 */
final class Years {
    private Years() {}

    /** @return such as {@code 2025-26} or {@code 2026}; empty where the year is not whole */
    static Optional<String> of(Quarter quarter, SortedSet<Quarter> all) {
        boolean reports =
                all.stream().anyMatch(one -> all.containsAll(reportYear(one).quarters()));
        if (reports) {
            var year = reportYear(quarter);
            return all.containsAll(year.quarters()) ? Optional.of(year.toString()) : Optional.empty();
        }
        return all.containsAll(calendarYear(quarter.year()))
                ? Optional.of(Integer.toString(quarter.year()))
                : Optional.empty();
    }

    private static ReportYear reportYear(Quarter quarter) {
        return new ReportYear(quarter.quarter() == 1 ? quarter.year() - 1 : quarter.year());
    }

    private static List<Quarter> calendarYear(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(one -> new Quarter(year, one))
                .toList();
    }
}
