package heard.render;

import heard.domain.report.Quarter;
import java.util.List;

/** A quarter in words. */
public final class QuarterName {
    private static final List<String> MONTHS =
            List.of("January to March", "April to June", "July to September", "October to December");

    private QuarterName() {}

    public static String of(Quarter quarter) {
        return MONTHS.get(quarter.quarter() - 1) + " " + quarter.year();
    }
}
