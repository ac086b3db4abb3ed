package heard.render;

import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.ReportYear;
import java.util.List;

/** A period in words. */
public final class PeriodName {
    private static final List<String> MONTHS =
            List.of("January to March", "April to June", "July to September", "October to December");

    private PeriodName() {}

    public static String of(Period period) {
        return switch (period) {
            case Quarter quarter -> MONTHS.get(quarter.quarter() - 1) + " " + quarter.year();
            case ReportYear year -> "April " + year.begins() + " to March " + (year.begins() + 1);
        };
    }
}
