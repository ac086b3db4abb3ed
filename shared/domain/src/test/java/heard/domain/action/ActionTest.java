package heard.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.report.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {
    private static final Promise PROMISE = new Promise("Train staff", LocalDate.of(2027, 3, 31));
    private static final Progress PLANNED = new Progress.Planned(PROMISE);

    @ParameterizedTest
    @CsvSource({
        "2026-Q3,2026-Q3,planned,true",
        "2026-Q3,2026-Q3,done,true",
        "2026-Q2,2026-Q3,planned,true",
        "2026-Q2,2026-Q3,under-way,true",
        "2026-Q2,2026-Q3,done,false",
        "2026-Q2,2026-Q3,could-not,false",
        "2026-Q4,2026-Q3,planned,false"
    })
    void what_is_owed_still_answers_and_what_was_done_before_does_not(
            String of, String asked, String progress, boolean answers) {
        assertEquals(answers, action(of, progress(progress)).answers(Quarter.parse(asked)));
    }

    @Test
    void texts_end_where_they_are_said_to() {
        assertEquals(600, action("x".repeat(600), "We do.").said().length());
        assertThrows(IllegalArgumentException.class, () -> action("x".repeat(601), "We do."));
        assertThrows(IllegalArgumentException.class, () -> action("  ", "We do."));
        assertEquals(1_000, new Promise("x".repeat(1_000), PROMISE.due()).deed().length());
        assertThrows(IllegalArgumentException.class, () -> new Promise("x".repeat(1_001), PROMISE.due()));
        assertThrows(IllegalArgumentException.class, () -> new Progress.CouldNot("x".repeat(1_001)));
        assertThrows(IllegalArgumentException.class, () -> new Progress.Done(PROMISE, " "));
        String child = "We do. ".repeat(57);
        assertTrue(action("Said", child).child().length() <= 400);
        assertThrows(IllegalArgumentException.class, () -> action("Said", child + "We do."));
    }

    @Test
    void an_answer_that_no_child_of_nine_can_read_is_none() {
        assertThrows(
                IllegalArgumentException.class,
                () -> action("Said", "Practitioners will implement differentiated communication strategies."));
    }

    @Test
    void a_day_that_is_due_lies_within_reach() {
        for (var day : List.of(LocalDate.of(1999, 12, 31), LocalDate.of(2200, 1, 1))) {
            assertThrows(IllegalArgumentException.class, () -> new Promise("Train staff", day));
        }
    }

    private static Progress progress(String wire) {
        return List.of(
                        PLANNED,
                        new Progress.UnderWay(PROMISE, Optional.empty()),
                        new Progress.Done(PROMISE, "Seen"),
                        new Progress.CouldNot("No money"))
                .stream()
                .filter(one -> one.wire().equals(wire))
                .findFirst()
                .orElseThrow();
    }

    private static Action action(String quarter, Progress progress) {
        return new Action(id(), "neglect", Quarter.parse(quarter), Agency.COUNCIL, "Said", progress, "We do it.");
    }

    private static Action action(String said, String child) {
        return new Action(id(), "neglect", Quarter.parse("2026-Q3"), Agency.NHS, said, PLANNED, child);
    }

    private static ActionId id() {
        return new ActionId("0".repeat(32));
    }
}
