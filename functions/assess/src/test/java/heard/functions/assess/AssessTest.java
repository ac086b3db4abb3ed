package heard.functions.assess;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.FeedbackBuilder;
import heard.contracts.InMemoryFeedback;
import heard.contracts.QuietLog;
import heard.contracts.RecordedAlerts;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Understander;
import heard.domain.triage.Alert;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import heard.functions.assess.Assess.Delivery;
import heard.functions.assess.Assess.Undone;
import heard.functions.assess.Assess.Waits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietLog.class)
final class AssessTest {
    /** Says of each text what its first word asks for. */
    private static final Understander BY_FIRST_WORD = said -> {
        if (said.text().startsWith("broken")) throw new IllegalStateException("cannot: " + said.text());
        var tier = Stream.of(Tier.values())
                .filter(one -> said.text().startsWith(one.wire()))
                .findFirst()
                .orElse(Tier.NONE);
        return aFeedback(0).understood(tier);
    };

    private final InMemoryFeedback feedback = new InMemoryFeedback();
    private final RecordedAlerts alerts = new RecordedAlerts();
    private final Assess assess = new Assess(feedback, place -> BY_FIRST_WORD, alerts);

    @Test
    void codes_what_was_received_and_alerts_nobody_of_what_need_not_wait() {
        assertEquals(List.of(), assess.assess(List.of(received(aFeedback(1)))));
        assertEquals(State.ASSESSED, stateOf(aFeedback(1)));
        assertEquals(List.of(), alerts.sent());
    }

    @Test
    void sends_one_alert_for_each_partnership_and_tier_with_the_number_that_waits() {
        assess.assess(List.of(
                received(aFeedback(1).withWords("urgent one")),
                received(aFeedback(2).withWords("concern")),
                received(aFeedback(3).withWords("urgent two")),
                received(aFeedback(4).withWords("urgent").withPartnership(WIGAN))));
        assertEquals(State.HELD, stateOf(aFeedback(1)));
        assertEquals(
                List.of(
                        new Alert(TRAFFORD, Tier.URGENT, 2, false),
                        new Alert(TRAFFORD, Tier.CONCERN, 1, false),
                        new Alert(WIGAN, Tier.URGENT, 1, false)),
                alerts.sent());
    }

    @Test
    void holds_what_is_doubted_with_the_reason_and_leaves_its_alert_to_the_sweep() {
        assess.assess(List.of(received(aFeedback(1).withDoubt(Doubt.HASTE))));
        assertEquals(State.HELD, stateOf(aFeedback(1)));
        var held = feedback.page(TRAFFORD, 10, Optional.empty()).items().getFirst();
        assertEquals(Tier.NONE, held.tier());
        assertEquals(List.of(Doubt.HASTE.reason()), held.reasons());
        assertEquals(List.of(), alerts.sent());
    }

    @Test
    void a_disclosure_that_is_doubted_is_held_and_alerted_as_any_other() {
        for (var doubt : Doubt.values()) {
            int number = doubt.ordinal() + 1;
            assess.assess(List.of(received(aFeedback(number).withDoubt(doubt).withWords("urgent"))));
            assertEquals(State.HELD, stateOf(aFeedback(number)));
            assertEquals(
                    new Alert(TRAFFORD, Tier.URGENT, 1, false), alerts.sent().getLast());
        }
        var held = feedback.page(TRAFFORD, 10, Optional.empty()).items();
        assertEquals(3, held.size());
        held.forEach(one -> assertEquals(2, one.reasons().size(), "why it is urgent, and why it is doubted"));
    }

    @Test
    void alerts_again_for_what_is_delivered_again_while_it_is_held() {
        var once = received(aFeedback(1).withWords("urgent"));
        assess.assess(List.of(once));
        assess.assess(List.of(once));
        assertEquals(2, alerts.sent().size());
        assertEquals(2, feedback.log().size(), "it was received and held, and changed no more");
    }

    @Test
    void alerts_nobody_of_what_was_decided_before_it_is_delivered_again() {
        var once = received(aFeedback(1).withWords("urgent"));
        assess.assess(List.of(once));
        feedback.decide(
                TRAFFORD,
                once.feedback().id(),
                2,
                new Decision.Clear("read, and spoken to the school"),
                new DecidedBy("lead-1", Instant.EPOCH));
        assess.assess(List.of(once));
        assertEquals(1, alerts.sent().size());
    }

    @Test
    void alerts_of_what_a_person_had_held_again() {
        var waits = List.of(
                new Waits("one", TRAFFORD, Tier.URGENT),
                new Waits("two", TRAFFORD, Tier.URGENT),
                new Waits("three", WIGAN, Tier.CONCERN));
        assertEquals(List.of(), assess.alert(waits));
        assertEquals(
                List.of(new Alert(TRAFFORD, Tier.URGENT, 2, false), new Alert(WIGAN, Tier.CONCERN, 1, false)),
                alerts.sent());
        var undone = new Assess(feedback, place -> BY_FIRST_WORD, alert -> {
                    throw new IllegalStateException("the topic is gone");
                })
                .alert(waits);
        assertEquals(
                List.of("one", "two", "three"), undone.stream().map(Undone::key).toList());
    }

    @Test
    void gives_back_what_cannot_be_understood_and_does_the_others() {
        var undone = assess.assess(List.of(
                received(aFeedback(1).withWords("broken " + QuietLog.CANARY)),
                received(aFeedback(2).withWords("concern"))));
        assertEquals(List.of(new Undone("key " + aFeedback(1).feedback().id(), "IllegalStateException")), undone);
        assertEquals(State.RECEIVED, stateOf(aFeedback(1)));
        assertEquals(State.HELD, stateOf(aFeedback(2)));
        assertEquals(1, alerts.sent().size());
    }

    @Test
    void gives_back_what_cannot_be_stored_and_stores_the_others_one_by_one() {
        var bad = aFeedback(2).feedback().id();
        var undone = new Assess(new Refusing(feedback, bad), place -> BY_FIRST_WORD, alerts)
                .assess(List.of(
                        received(aFeedback(1).withWords("urgent")), received(aFeedback(2)), received(aFeedback(3))));
        assertEquals(List.of("key " + bad), undone.stream().map(Undone::key).toList());
        assertEquals(State.HELD, stateOf(aFeedback(1)));
        assertEquals(State.ASSESSED, stateOf(aFeedback(3)));
        assertEquals(1, alerts.sent().size());
    }

    @Test
    void gives_back_what_is_held_where_the_alert_cannot_be_sent() {
        var undone = new Assess(feedback, place -> BY_FIRST_WORD, alert -> {
                    throw new IllegalStateException("the topic is gone");
                })
                .assess(List.of(received(aFeedback(1).withWords("urgent")), received(aFeedback(2))));
        assertEquals(
                List.of("key " + aFeedback(1).feedback().id()),
                undone.stream().map(Undone::key).toList());
        assertEquals(State.HELD, stateOf(aFeedback(1)), "held all the same, for the sweep to find");
        assertEquals(State.ASSESSED, stateOf(aFeedback(2)));
    }

    @Test
    void leaves_alone_what_is_no_longer_there() {
        var gone = new Delivery("k", aFeedback(1).withWords("urgent").feedback());
        assertEquals(List.of(), assess.assess(List.of(gone)));
        assertTrue(alerts.sent().isEmpty());
    }

    private Delivery received(FeedbackBuilder built) {
        feedback.keep(built.feedback());
        return new Delivery("key " + built.feedback().id(), built.feedback());
    }

    private State stateOf(FeedbackBuilder built) {
        return feedback.find(TRAFFORD, built.feedback().id()).orElseThrow().state();
    }

    /** A casebook that cannot record one of its items. */
    private record Refusing(Casebook kept, FeedbackId bad) implements Casebook {
        @Override
        public Map<FeedbackId, State> code(List<Coding> codings) {
            if (codings.stream().anyMatch(coding -> coding.id().equals(bad)))
                throw new IllegalStateException("refused");
            return kept.code(codings);
        }

        @Override
        public Optional<CodedFeedback> find(PartnershipCode partnership, FeedbackId id) {
            return kept.find(partnership, id);
        }

        @Override
        public void each(PartnershipCode partnership, Consumer<CodedFeedback> visitor) {
            kept.each(partnership, visitor);
        }
    }
}
