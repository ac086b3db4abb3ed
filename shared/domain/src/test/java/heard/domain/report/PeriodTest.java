package heard.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {
    @Test
    void a_year_is_four_quarters_from_april_and_each_week_lies_in_one() {
        var year = ReportYear.parse("2025-26");
        assertEquals(
                List.of("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"),
                year.quarters().stream().map(Quarter::toString).toList());
        assertEquals(new Quarter(2025, 2).weeks().from(), year.weeks().from());
        assertEquals(new Quarter(2026, 1).weeks().to(), year.weeks().to());
        assertEquals(year.weeks().to().plus(1), new ReportYear(2026).weeks().from());
        assertEquals("2099-00", new ReportYear(2099).toString());
        assertEquals(new ReportYear(2099), Period.parse("2099-00"));
    }

    @Test
    void it_is_over_when_its_last_week_is() {
        var year = ReportYear.parse("2025-26");
        Week last = year.weeks().to();
        assertFalse(year.isOver(last.thursday()));
        assertTrue(year.isOver(last.plus(1).thursday()));
        assertFalse(new Quarter(2026, 3).isOver(LocalDate.of(2026, 9, 27)));
        assertTrue(new Quarter(2026, 3).isOver(LocalDate.of(2026, 9, 28)));
    }

    @Test
    void the_newest_comes_first_and_a_year_before_the_quarter_it_ends_with() {
        assertEquals(
                List.of("2026-Q2", "2025-26", "2026-Q1", "2025-Q4", "2024-25"),
                Stream.of("2025-Q4", "2026-Q1", "2024-25", "2026-Q2", "2025-26")
                        .map(Period::parse)
                        .sorted(Period.NEWEST_FIRST)
                        .map(Period::toString)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2025-27", "2025-25", "2026-Q5", "2026-Q0", "1999-00", "2026-q1", " 2026-Q1"})
    void what_is_no_period_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    }
}
