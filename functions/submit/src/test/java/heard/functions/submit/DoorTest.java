package heard.functions.submit;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import heard.contracts.QuietLog;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Nonce;
import heard.domain.feedback.Receipt;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.Sends.Way;
import heard.domain.feedback.Speaker;
import heard.domain.place.PartnershipCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietLog.class)
class DoorTest {
    private static final Limits LIMITS = new Limits(10, 30, 4);

    private final Desk desk = new Desk();
    private final Door door = desk.door(desk.feedback, LIMITS);
    private int sent;

    @Test
    void on_a_usual_day_nobody_works_nothing_is_marked_and_nothing_is_counted_in_the_store() {
        for (int i = 0; i < 5; i++) kept(door.script(script(TRAFFORD)));
        for (int i = 0; i < 2; i++) door.form(form(TRAFFORD));
        assertEquals(7, desk.kept().size());
        assertEquals(List.of(), doubts());
        assertEquals(0, stored(TRAFFORD, Way.SCRIPT));
        assertEquals(0, stored(TRAFFORD, Way.FORM));
    }

    @Test
    void a_copy_that_has_counted_half_asks_one_to_work_and_tells_the_others_by_the_write_that_this_saves() {
        for (int i = 0; i < 5; i++) kept(door.script(script(TRAFFORD)));
        assertInstanceOf(Entry.WorkFirst.class, door.script(script(TRAFFORD)));
        assertEquals(6, stored(TRAFFORD, Way.SCRIPT));
        kept(door.script(script(TRAFFORD)));
    }

    @Test
    void above_the_limit_a_script_works_first_and_nothing_is_kept_until_it_has() throws Exception {
        busy();
        int before = desk.kept().size();
        var asked = script(TRAFFORD);
        var challenge =
                assertInstanceOf(Entry.WorkFirst.class, door.script(asked)).challenge();
        assertEquals(before, desk.kept().size());
        kept(door.script(with(asked, Solving.solve(challenge).proof())));
        assertEquals(before + 1, desk.kept().size());
        assertEquals(List.of(), doubts());
    }

    @Test
    void solved_work_is_spent_by_what_it_was_done_for() throws Exception {
        busy();
        var asked = script(TRAFFORD);
        String proof = Solving.solve(work(asked)).proof();
        var receipt = kept(door.script(with(asked, proof)));
        int kept = desk.kept().size();
        assertEquals(receipt, kept(door.script(with(asked, proof))), "again is the same sending");
        assertInstanceOf(Entry.WorkFirst.class, door.script(with(script(TRAFFORD), proof)), "another nonce");
        assertEquals(kept, desk.kept().size());
    }

    @Test
    void far_above_it_what_is_sent_with_work_done_is_kept_and_marked() throws Exception {
        busy();
        while (doubts().isEmpty()) {
            var asked = script(TRAFFORD);
            kept(door.script(with(asked, Solving.solve(work(asked)).proof())));
        }
        assertEquals(List.of(Doubt.FLOOD), doubts());
    }

    @Test
    void forms_are_never_asked_to_work_and_are_kept_and_marked_above_their_limit() {
        for (int i = 0; i < 20; i++) door.form(form(TRAFFORD));
        assertEquals(20, desk.kept().size());
        assertEquals(16, doubts().size());
        assertNotEquals(0, stored(TRAFFORD, Way.FORM));
    }

    @Test
    void a_doubt_of_its_own_stays_in_a_flood() {
        for (int i = 0; i < 5; i++) door.form(form(TRAFFORD));
        door.form(form(TRAFFORD).marked(Doubt.HONEYPOT));
        assertEquals(Optional.of(Doubt.HONEYPOT), desk.kept().getLast().doubt());
    }

    @Test
    void a_flood_by_scripts_leaves_forms_and_other_partnerships_as_they_were() {
        for (int i = 0; i < 500; i++) door.script(script(TRAFFORD));
        int before = desk.kept().size();
        door.form(form(TRAFFORD));
        kept(door.script(script(WIGAN)));
        door.form(form(WIGAN));
        assertEquals(before + 3, desk.kept().size());
        assertEquals(List.of(), doubts());
    }

    @Test
    void a_flood_by_forms_leaves_scripts_and_other_partnerships_as_they_were() {
        for (int i = 0; i < 500; i++) door.form(form(TRAFFORD));
        int marked = doubts().size();
        kept(door.script(script(TRAFFORD)));
        door.form(form(WIGAN));
        assertEquals(marked, doubts().size());
        assertEquals(502, desk.kept().size());
    }

    @Test
    void what_one_copy_told_counts_in_another() {
        for (int i = 0; i < 6; i++) door.script(script(TRAFFORD));
        var other = desk.door(desk.feedback, LIMITS);
        for (int i = 0; i < 5; i++) kept(other.script(script(TRAFFORD)));
        assertInstanceOf(Entry.WorkFirst.class, other.script(script(TRAFFORD)), "it tells its own");
        assertInstanceOf(Entry.WorkFirst.class, other.script(script(TRAFFORD)), "and knows that there are twelve");
    }

    @Test
    void a_flood_ends_two_minutes_after_it_ended() {
        for (int i = 0; i < 500; i++) door.script(script(TRAFFORD));
        desk.clock.move(Duration.ofMinutes(1));
        assertInstanceOf(Entry.WorkFirst.class, door.script(script(TRAFFORD)), "it does not begin anew each minute");
        desk.clock.move(Duration.ofMinutes(2));
        kept(door.script(script(TRAFFORD)));
    }

    @Test
    void no_word_is_lost_where_the_count_cannot_be_told() {
        var away = new Door(
                desk.takeIn(desk.feedback),
                new Load(
                        (partnership, way, minute, sends) -> {
                            throw new IllegalStateException("the store is gone");
                        },
                        desk.clock),
                desk.work,
                LIMITS);
        for (int i = 0; i < 20; i++) away.form(form(TRAFFORD));
        assertEquals(20, desk.kept().size());
        assertEquals(16, doubts().size(), "its own count goes on");
    }

    /** More than the limit, in one minute. */
    private void busy() {
        for (int i = 0; i < 12; i++) door.script(script(TRAFFORD));
        assertInstanceOf(Entry.WorkFirst.class, door.script(script(TRAFFORD)));
    }

    private Challenge work(Submission asked) {
        return assertInstanceOf(Entry.WorkFirst.class, door.script(asked)).challenge();
    }

    private static Receipt kept(Entry entry) {
        return assertInstanceOf(Entry.Kept.class, entry).taken().receipt();
    }

    private List<Doubt> doubts() {
        return desk.kept().stream()
                .map(Feedback::doubt)
                .flatMap(Optional::stream)
                .toList();
    }

    private long stored(PartnershipCode partnership, Way way) {
        return desk.sends.add(partnership, way, desk.clock.millis() / 60_000, 1) - 1;
    }

    private Submission script(PartnershipCode partnership) {
        return submission(Optional.of(new Nonce("%016d".formatted(sent++))), partnership);
    }

    private static Submission form(PartnershipCode partnership) {
        return submission(Optional.empty(), partnership);
    }

    private static Submission submission(Optional<Nonce> nonce, PartnershipCode partnership) {
        return new Submission(
                nonce,
                partnership,
                Speaker.of(Respondent.CHILD),
                List.of(new Answer.Chose("listened", "yes")),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Submission with(Submission sent, String proof) {
        return new Submission(
                sent.nonce(),
                sent.partnership(),
                sent.speaker(),
                sent.answers(),
                sent.mayQuote(),
                sent.doubt(),
                Optional.of(proof));
    }
}
