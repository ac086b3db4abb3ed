package heard.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Week;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class QuarterTest {
    @Test
    void every_week_of_thirty_years_lies_in_exactly_the_quarter_that_claims_it() {
        var week = new Week(2015, 1);
        for (int i = 0; i < 30 * 52; i++, week = week.plus(1)) {
            var quarter = Quarter.of(week);
            assertTrue(quarter.weeks().holds(week), week + " is not in " + quarter);
            assertFalse(quarter.previous().weeks().holds(week));
        }
    }

    @Test
    void quarters_follow_each_other_without_a_gap() {
        var quarter = new Quarter(2035, 4);
        for (int i = 0; i < 80; i++, quarter = quarter.previous()) {
            assertEquals(quarter.weeks().from(), quarter.previous().weeks().to().plus(1));
        }
    }

    @Test
    void a_week_is_written_and_read_the_same_and_the_53rd_exists_only_where_it_does() {
        assertEquals("2026-W53", Week.parse("2026-W53").toString());
        assertThrows(IllegalArgumentException.class, () -> Week.parse("2025-W53"));
        assertThrows(IllegalArgumentException.class, () -> Week.parse("2026-W00"));
        assertThrows(IllegalArgumentException.class, () -> Week.parse("2026-1"));
        assertEquals(LocalDate.of(2026, 1, 1), new Week(2026, 1).thursday());
    }

    @Test
    void a_quarter_is_over_on_the_monday_after_its_last_week() {
        var quarter = Quarter.parse("2026-Q3");
        var lastThursday = quarter.weeks().to().thursday();
        assertFalse(quarter.isOver(lastThursday.plusDays(3)));
        assertTrue(quarter.isOver(lastThursday.plusDays(4)));
    }
}
