package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WEEK;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import heard.domain.feedback.Intake;
import heard.domain.theme.Casebook;
import heard.domain.theme.Casebook.Coding;
import heard.domain.theme.Corrections;
import heard.domain.theme.ReceiptDesk;
import heard.domain.theme.ReceiptStatus;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ReceiptDesk} must do, of a region that holds at least Trafford and Wigan. */
public interface ReceiptDeskContract {
    /** A desk, and what fills its store. */
    record Desk(ReceiptDesk desk, Intake intake, Casebook casebook, HeldQueue held, Corrections corrections) {}

    /** Empty at the start of each test. */
    Desk desk();

    @Test
    default void nothing_is_told_of_what_is_not_there() {
        var store = desk();
        store.intake().keep(aFeedback(1).feedback());
        assertEquals(Optional.empty(), store.desk().status(id(2)));
    }

    @Test
    default void feedback_is_found_in_whichever_partnership_holds_it() {
        var store = desk();
        store.intake().keep(aFeedback(1).feedback());
        store.intake()
                .keep(aFeedback(2).withPartnership(WIGAN).withWeek(WEEK.plus(3)).feedback());
        assertEquals(
                Optional.of(new ReceiptStatus(TRAFFORD, WEEK, State.RECEIVED, List.of(), Optional.empty())),
                store.desk().status(id(1)));
        assertEquals(
                Optional.of(new ReceiptStatus(WIGAN, WEEK.plus(3), State.RECEIVED, List.of(), Optional.empty())),
                store.desk().status(id(2)));
    }

    @Test
    default void the_state_is_the_one_it_has_now() {
        var store = desk();
        store.intake().keep(aFeedback(1).feedback());
        store.casebook().code(List.of(new Coding(TRAFFORD, id(1), aFeedback(1).understood(Tier.URGENT, "neglect"))));
        assertEquals(
                Optional.of(new ReceiptStatus(TRAFFORD, WEEK, State.HELD, List.of(), Optional.empty())),
                store.desk().status(id(1)));
    }

    @Test
    default void what_a_person_decided_is_told_with_its_time() {
        var store = desk();
        var at = Instant.parse("2026-10-05T06:00:00.123Z");
        for (int number : List.of(1, 2, 3)) {
            store.intake().keep(aFeedback(number).feedback());
            var tier = number == 3 ? Tier.NONE : Tier.URGENT;
            store.casebook()
                    .code(List.of(
                            new Coding(TRAFFORD, id(number), aFeedback(number).understood(tier, "neglect"))));
        }
        store.held().decide(TRAFFORD, id(1), 2, new Decision.Clear("seen"), new DecidedBy("lead-1", at));
        store.held().decide(TRAFFORD, id(2), 2, new Decision.Refer("seen", "MASH"), new DecidedBy("lead-1", at));
        assertEquals(
                Optional.of(new ReceiptStatus(TRAFFORD, WEEK, State.CLEARED, List.of(), Optional.of(at))),
                store.desk().status(id(1)));
        assertEquals(
                Optional.of(new ReceiptStatus(TRAFFORD, WEEK, State.REFERRED, List.of(), Optional.of(at))),
                store.desk().status(id(2)));
        assertEquals(
                Optional.of(new ReceiptStatus(TRAFFORD, WEEK, State.ASSESSED, List.of("neglect"), Optional.empty())),
                store.desk().status(id(3)));
    }

    @Test
    default void what_a_person_corrected_is_told_as_it_is_now_and_what_was_held_again_tells_no_theme() {
        var store = desk();
        var at = Instant.parse("2026-10-05T06:00:00.123Z");
        for (int number : List.of(1, 2)) {
            store.intake().keep(aFeedback(number).feedback());
            store.casebook()
                    .code(List.of(
                            new Coding(TRAFFORD, id(number), aFeedback(number).understood(Tier.NONE, "neglect"))));
        }
        var lead = new DecidedBy("lead-1", at);
        store.corrections().correct(TRAFFORD, id(1), 2, CorrectionsContract.about("bullying"), lead);
        store.corrections().correct(TRAFFORD, id(2), 2, CorrectionsContract.danger(Tier.URGENT), lead);
        assertEquals(
                List.of("bullying"), store.desk().status(id(1)).orElseThrow().themes());
        for (int hour = 1; hour <= 2; hour++) {
            var by = new DecidedBy("lead-1", at.plusSeconds(3_600L * hour));
            int version = store.casebook().find(TRAFFORD, id(2)).orElseThrow().version();
            store.held().decide(TRAFFORD, id(2), version, new Decision.Clear("seen"), by);
            store.corrections().correct(TRAFFORD, id(2), version + 1, CorrectionsContract.about("bullying"), by);
            assertEquals(
                    Optional.of(new ReceiptStatus(TRAFFORD, WEEK, State.CLEARED, List.of(), Optional.of(by.at()))),
                    store.desk().status(id(2)));
            store.corrections().correct(TRAFFORD, id(2), version + 2, CorrectionsContract.danger(Tier.CONCERN), by);
        }
        assertEquals(
                Optional.of(new ReceiptStatus(TRAFFORD, WEEK, State.HELD, List.of(), Optional.empty())),
                store.desk().status(id(2)));
    }

    @Test
    default void what_it_is_about_is_told_in_order_and_never_of_what_was_held() {
        var store = desk();
        for (int number : List.of(1, 2, 3))
            store.intake().keep(aFeedback(number).feedback());
        store.casebook()
                .code(List.of(
                        new Coding(
                                TRAFFORD,
                                id(1),
                                aFeedback(1)
                                        .understood(Tier.NONE, "neglect", "bullying", "school-life", "police-contact")),
                        new Coding(TRAFFORD, id(2), aFeedback(2).understood(Tier.NONE)),
                        new Coding(TRAFFORD, id(3), aFeedback(3).understood(Tier.CONCERN, "neglect"))));
        assertEquals(
                List.of("neglect", "bullying", "school-life", "police-contact"),
                store.desk().status(id(1)).orElseThrow().themes());
        assertEquals(List.of(), store.desk().status(id(2)).orElseThrow().themes());
        assertEquals(List.of(), store.desk().status(id(3)).orElseThrow().themes());
    }
}
