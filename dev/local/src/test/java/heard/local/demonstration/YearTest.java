package heard.local.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Feedback;
import heard.domain.feedback.Group;
import heard.domain.feedback.Seal;
import heard.domain.feedback.Week;
import heard.json.Resources;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class YearTest {
    private static final Week LAST = new Week(2026, 46);

    private final List<Feedback> year = make();

    @Test
    void it_is_the_same_every_time() {
        assertEquals(year, make());
    }

    @Test
    void it_covers_every_partnership_and_group_and_a_year_of_weeks() {
        var partnerships = year.stream().map(Feedback::partnership).collect(Collectors.toSet());
        assertEquals(24, partnerships.size());
        var groups =
                year.stream().map(one -> one.speaker().respondent().group()).collect(Collectors.toSet());
        assertEquals(Group.values().length, groups.size());
        var weeks = year.stream().map(Feedback::week).collect(Collectors.toSet());
        assertEquals(52, weeks.size());
        assertTrue(weeks.stream().allMatch(week -> week.compareTo(LAST) <= 0));
        assertTrue(year.size() > 4_000 && year.size() < 6_000, "comments: " + year.size());
    }

    @Test
    void ids_are_unlike_texts_vary_and_no_gap_is_left_open() {
        assertEquals(year.size(), year.stream().map(Feedback::id).distinct().count());
        assertTrue(year.stream().map(Feedback::said).distinct().count() > 1_000);
        assertTrue(year.stream()
                .noneMatch(one -> one.said().contains("{") || one.said().contains("  ")));
        assertTrue(year.stream().allMatch(one -> one.source().orElse("").equals(Year.SOURCE)));
    }

    private static List<Feedback> make() {
        return new Year(Resources.northWest(), Resources.framework(), new Seal(new byte[32])).until(LAST);
    }
}
