package heard.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.command.Complaint;
import heard.contracts.InMemoryFeedback;
import heard.contracts.MovableClock;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Seal;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.json.Resources;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ImportingTest {
    private static final PartnershipCode PLACE = new PartnershipCode("E08000009");

    private final InMemoryFeedback kept = new InMemoryFeedback();
    private final List<Long> waited = new ArrayList<>();
    private final Importing importing = new Importing(
            kept,
            new Seal(new byte[32]),
            Resources.northWest(),
            MovableClock.at("2026-11-02T09:00:00Z"),
            (now, before, longest) -> waited.add(now - before));

    @Test
    void a_row_becomes_feedback_with_its_week_question_and_provenance() throws Exception {
        importing.take(batch(row(1, "Good staff", "14/05/2026", "Trust B - Q1")));
        var feedback = all().getFirst();
        assertEquals("2026-W20", feedback.week().toString());
        assertEquals("trust-b-q1", feedback.answers().getFirst().question());
        assertEquals("import:f.csv", feedback.source().orElseThrow());
    }

    @Test
    void the_same_rows_again_and_twice_in_a_batch_are_kept_once() throws Exception {
        assertEquals(
                1,
                importing
                        .take(batch(row(1, "Good", null, null), row(1, "Good", null, null)))
                        .accepted());
        var again = importing.take(batch(row(1, "Good", null, null)));
        assertEquals(0, again.accepted());
        assertEquals(1, again.already());
        assertEquals(1, all().size());
        assertEquals(1, waited.size(), "nothing new, nothing to wait for");
    }

    @Test
    void what_cannot_be_kept_is_refused_with_its_row_and_reason() throws Exception {
        var refused = importing
                .take(batch(
                        row(1, "   ", null, null),
                        row(2, "x".repeat(4_001), null, null),
                        row(3, "Later", "2027-01-01", null),
                        row(4, "When", "soon", null),
                        row(5, "Fine", "2026-03-01T10:00:00", null)))
                .refused();
        assertEquals(
                List.of(1, 2, 3, 4),
                refused.stream().map(Importing.Refused::row).toList());
        assertEquals(1, all().size());
    }

    @Test
    void control_characters_of_old_exports_become_spaces() throws Exception {
        assertEquals(
                1,
                importing
                        .take(batch(row(1, "Kind\u0000and\u0092patient\nstaff \uD800.", null, null)))
                        .accepted());
        assertEquals("Kind and patient\nstaff  .", all().getFirst().said());
    }

    @Test
    void an_unknown_partnership_or_respondent_refuses_the_batch() {
        assertThrows(
                Complaint.class,
                () -> importing.take(new Importing.Batch("E99999999", "parent", "f", "import:f", List.of())));
        assertThrows(
                Complaint.class,
                () -> importing.take(new Importing.Batch("E08000009", "robot", "f", "import:f", List.of())));
    }

    private List<Feedback> all() {
        var all = new ArrayList<Feedback>();
        kept.log().stream().map(CodedFeedback::feedback).forEach(all::add);
        return all.stream().filter(one -> one.partnership().equals(PLACE)).toList();
    }

    private static Importing.Batch batch(Importing.Row... rows) {
        return new Importing.Batch(PLACE.value(), "parent", "f.csv", "import:f.csv", List.of(rows));
    }

    private static Importing.Row row(int number, String text, @Nullable String date, @Nullable String question) {
        return new Importing.Row("r" + number, number, text, date, question);
    }
}
