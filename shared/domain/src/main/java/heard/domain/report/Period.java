package heard.domain.report;

import static java.util.Comparator.comparing;

import heard.domain.feedback.Week;
import heard.domain.insight.WeekRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a report is about: a quarter, or the year of four. Periods of one kind neither overlap nor leave a week out. */
public sealed interface Period permits Quarter, ReportYear {
    /** By their end, the newest first; a year stands before the quarter that it ends with. */
    Comparator<Period> NEWEST_FIRST = comparing((Period one) -> one.weeks().to())
            .thenComparing(one -> one.quarters().size())
            .reversed();

    WeekRange weeks();

    /** The quarters that it is made of, the oldest first. */
    List<Quarter> quarters();

    Period previous();

    /** Whether all its weeks are over on a day. */
    default boolean isOver(LocalDate day) {
        return Week.of(day).compareTo(weeks().to()) > 0;
    }

    /**
     * Whether an answer answers what was said in it: it was written about that, or about earlier words and something is still owed.
     * What was done before does not answer those who say it again.
     *
     * @param about the quarter whose words it answers
     * @param open whether something is still owed
     */
    default boolean isAnsweredBy(Quarter about, boolean open) {
        return quarters().contains(about) || open && about.compareTo(quarters().getFirst()) < 0;
    }

    /** The quarter that it ends with. */
    default Quarter last() {
        return quarters().getLast();
    }

    /** @param text such as {@code 2026-Q3} or {@code 2025-26} */
    static Period parse(String text) {
        return text.contains("Q") ? Quarter.parse(text) : ReportYear.parse(text);
    }
}
