package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WEEK;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Doubt;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.theme.Casebook;
import heard.domain.theme.Casebook.Coding;
import heard.domain.theme.Understanding;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.Decision.Clear;
import heard.domain.triage.Decision.Refer;
import heard.domain.triage.DecisionOutcome.Decided;
import heard.domain.triage.DecisionOutcome.NoSuchItem;
import heard.domain.triage.DecisionOutcome.Overtaken;
import heard.domain.triage.HeldItem;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link HeldQueue} must do, filled through the {@link Intake} and {@link Casebook} of the same store. */
public interface HeldQueueContract {
    /** A decision as the store has kept it. */
    record KeptDecision(FeedbackId id, Decision decision, DecidedBy by) {}

    /** A queue, what fills it, and what it has kept of decisions, in any order. */
    interface Queue {
        HeldQueue queue();

        Intake intake();

        Casebook casebook();

        List<KeptDecision> decisions();

        default void hold(FeedbackBuilder one, Tier tier) {
            hold(one, one.understood(tier, "neglect"));
        }

        default void hold(FeedbackBuilder one, Understanding understanding) {
            var feedback = one.feedback();
            intake().keep(feedback);
            casebook().code(List.of(new Coding(feedback.partnership(), feedback.id(), understanding)));
        }
    }

    DecidedBy LEAD = new DecidedBy("lead-1", Instant.parse("2026-07-22T10:15:30.123Z"));

    /** Empty at the start of each test. */
    Queue queue();

    @Test
    default void an_empty_queue_is_an_empty_last_page() {
        var page = queue().queue().page(TRAFFORD, 10, Optional.empty());
        assertEquals(0, page.total());
        assertEquals(List.of(), page.items());
        assertEquals(Optional.empty(), page.next());
    }

    @Test
    default void the_most_pressing_come_first_then_the_oldest_then_by_id() {
        var store = queue();
        var unreadable = aFeedback(9).withWeek(WEEK.plus(-5));
        store.hold(unreadable, unreadable(unreadable));
        store.hold(aFeedback(3), Tier.CONCERN);
        store.hold(aFeedback(4).withWeek(WEEK.plus(-30)), Tier.CONCERN);
        store.hold(aFeedback(5), Tier.URGENT);
        store.hold(aFeedback(6), Tier.URGENT);
        store.hold(aFeedback(7).withWeek(WEEK.plus(1)), Tier.URGENT);
        store.hold(aFeedback(8), Tier.NONE);
        var doubted = aFeedback(10).withWeek(WEEK.plus(-40)).withDoubt(Doubt.FLOOD);
        store.hold(doubted, doubted.understood(Tier.NONE).withReason(Doubt.FLOOD.reason()));
        var urgent = List.of(id(5), id(6)).stream().sorted().toList();
        var page = store.queue().page(TRAFFORD, 100, Optional.empty());
        assertEquals(
                List.of(urgent.get(0), urgent.get(1), id(7), id(4), id(3), id(9), id(10)),
                page.items().stream().map(HeldItem::id).toList());
        assertEquals(List.of(Doubt.FLOOD.reason()), page.items().getLast().reasons());
        assertEquals(7, page.total());
        assertEquals(
                Map.of(Tier.URGENT, 3L, Tier.CONCERN, 2L, Tier.NONE, 2L),
                store.queue().waiting(TRAFFORD));
        assertEquals(Map.of(), store.queue().waiting(WIGAN));
    }

    @Test
    default void pages_pass_from_danger_to_doubt() {
        var store = queue();
        store.hold(aFeedback(1), Tier.URGENT);
        for (int number = 2; number <= 4; number++) {
            var doubted = aFeedback(number).withDoubt(Doubt.HASTE);
            store.hold(doubted, doubted.understood(Tier.NONE).withReason(Doubt.HASTE.reason()));
        }
        var first = store.queue().page(TRAFFORD, 2, Optional.empty());
        assertEquals(id(1), first.items().getFirst().id());
        assertEquals(2, store.queue().page(TRAFFORD, 2, first.next()).items().size());
    }

    @Test
    default void an_item_shows_what_a_lead_needs_to_decide() {
        var store = queue();
        store.hold(aFeedback(1), Tier.URGENT);
        var held = aFeedback(1).held(Tier.URGENT);
        var understood = held.understanding().orElseThrow();
        assertEquals(
                List.of(new HeldItem(
                        id(1),
                        WEEK,
                        held.feedback().speaker().respondent().group(),
                        Tier.URGENT,
                        understood.tierReasons(),
                        understood.redacted(),
                        2)),
                store.queue().page(TRAFFORD, 1, Optional.empty()).items());
    }

    @Test
    default void pages_follow_one_another_without_gap_or_repeat() {
        var store = queue();
        IntStream.rangeClosed(1, 9)
                .forEach(number -> store.hold(aFeedback(number), number % 2 == 0 ? Tier.URGENT : Tier.CONCERN));
        var whole = store.queue().page(TRAFFORD, 100, Optional.empty()).items();
        for (int limit : new int[] {1, 3, 4, 9}) {
            var read = new ArrayList<HeldItem>();
            Optional<String> next = Optional.empty();
            do {
                var page = store.queue().page(TRAFFORD, limit, next);
                assertEquals(9, page.total());
                assertTrue(page.items().size() <= limit && !page.items().isEmpty());
                read.addAll(page.items());
                next = page.next();
            } while (next.isPresent());
            assertEquals(whole, read, "by " + limit);
        }
    }

    @Test
    default void what_is_decided_between_two_pages_makes_none_be_left_out() {
        var store = queue();
        IntStream.rangeClosed(1, 4).forEach(number -> store.hold(aFeedback(number), Tier.URGENT));
        var first = store.queue().page(TRAFFORD, 2, Optional.empty());
        for (var item : first.items()) {
            store.queue().decide(TRAFFORD, item.id(), item.version(), new Clear("read"), LEAD);
        }
        var second = store.queue().page(TRAFFORD, 2, first.next());
        assertEquals(2, second.items().size());
        assertEquals(Optional.empty(), second.next());
        assertEquals(2, second.total());
    }

    @Test
    default void a_place_that_is_none_is_refused() {
        var store = queue();
        store.hold(aFeedback(1), Tier.URGENT);
        store.hold(aFeedback(2), Tier.URGENT);
        var place = store.queue().page(TRAFFORD, 1, Optional.empty()).next();
        assertTrue(place.isPresent());
        for (var wrong : List.of("", "x", "%%%", "a".repeat(5_000), "MA", place.get() + "!")) {
            assertThrows(IllegalArgumentException.class, () -> store.queue().page(TRAFFORD, 1, Optional.of(wrong)));
        }
        assertThrows(IllegalArgumentException.class, () -> store.queue().page(WIGAN, 1, place));
    }

    @Test
    default void a_page_has_1_to_100_items() {
        var store = queue();
        assertThrows(IllegalArgumentException.class, () -> store.queue().page(TRAFFORD, 0, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> store.queue().page(TRAFFORD, 101, Optional.empty()));
    }

    @Test
    default void clearing_ends_holding_and_keeps_who_when_and_why() {
        var store = queue();
        store.hold(aFeedback(1), Tier.URGENT);
        var clear = new Clear("a film, not a home");
        assertEquals(new Decided(State.CLEARED, 3), store.queue().decide(TRAFFORD, id(1), 2, clear, LEAD));
        var found = store.casebook().find(TRAFFORD, id(1)).orElseThrow();
        assertEquals(State.CLEARED, found.state());
        assertEquals(3, found.version());
        assertEquals(aFeedback(1).feedback(), found.feedback());
        assertEquals(aFeedback(1).held(Tier.URGENT).understanding(), found.understanding());
        assertEquals(0, store.queue().page(TRAFFORD, 10, Optional.empty()).total());
        assertEquals(List.of(new KeptDecision(id(1), clear, LEAD)), store.decisions());
    }

    @Test
    default void referring_ends_holding_and_keeps_to_whom() {
        var store = queue();
        store.hold(aFeedback(1), Tier.CONCERN);
        var refer = new Refer("bruises", "MASH");
        assertEquals(new Decided(State.REFERRED, 3), store.queue().decide(TRAFFORD, id(1), 2, refer, LEAD));
        assertEquals(
                State.REFERRED,
                store.casebook().find(TRAFFORD, id(1)).orElseThrow().state());
        assertEquals(List.of(new KeptDecision(id(1), refer, LEAD)), store.decisions());
    }

    @Test
    default void a_decision_about_another_version_or_state_is_overtaken_and_changes_nothing() {
        var store = queue();
        store.hold(aFeedback(1), Tier.URGENT);
        store.hold(aFeedback(2), Tier.NONE);
        store.intake().keep(aFeedback(3).feedback());
        var clear = new Clear("read");
        assertEquals(new Overtaken(State.HELD, 2), store.queue().decide(TRAFFORD, id(1), 1, clear, LEAD));
        assertEquals(new Overtaken(State.HELD, 2), store.queue().decide(TRAFFORD, id(1), 3, clear, LEAD));
        assertEquals(new Overtaken(State.ASSESSED, 2), store.queue().decide(TRAFFORD, id(2), 2, clear, LEAD));
        assertEquals(new Overtaken(State.RECEIVED, 1), store.queue().decide(TRAFFORD, id(3), 1, clear, LEAD));
        assertEquals(List.of(), store.decisions());
        assertEquals(1, store.queue().page(TRAFFORD, 10, Optional.empty()).total());
    }

    @Test
    default void nobody_decides_about_what_is_not_there() {
        var store = queue();
        assertEquals(new NoSuchItem(), store.queue().decide(TRAFFORD, id(1), 2, new Clear("read"), LEAD));
        assertEquals(List.of(), store.decisions());
    }

    @Test
    default void of_many_decisions_about_one_version_exactly_one_stands() {
        var store = queue();
        store.hold(aFeedback(1), Tier.URGENT);
        var outcomes = Race.of(runner -> {
            Decision decision = runner % 2 == 0 ? new Clear("by " + runner) : new Refer("by " + runner, "MASH");
            return store.queue().decide(TRAFFORD, id(1), 2, decision, LEAD);
        });
        assertEquals(1, outcomes.stream().filter(Decided.class::isInstance).count());
        var state = store.casebook().find(TRAFFORD, id(1)).orElseThrow().state();
        for (var outcome : outcomes) {
            if (outcome instanceof Overtaken overtaken) assertEquals(new Overtaken(state, 3), overtaken);
            else assertEquals(new Decided(state, 3), assertInstanceOf(Decided.class, outcome));
        }
        var standing = store.decisions();
        assertEquals(1, standing.size());
        int winner = outcomes.indexOf(new Decided(state, 3));
        assertEquals("by " + winner, standing.getFirst().decision().reason());
    }

    @Test
    default void no_partnership_sees_decides_or_counts_anothers() {
        var store = queue();
        store.hold(aFeedback(1), Tier.URGENT);
        var elsewhere = store.queue().page(WIGAN, 10, Optional.empty());
        assertEquals(0, elsewhere.total());
        assertEquals(List.of(), elsewhere.items());
        assertEquals(new NoSuchItem(), store.queue().decide(WIGAN, id(1), 2, new Clear("read"), LEAD));
        assertFalse(store.queue().page(TRAFFORD, 10, Optional.empty()).items().isEmpty());
    }

    private static Understanding unreadable(FeedbackBuilder one) {
        var readable = one.understood(Tier.NONE);
        return new Understanding(
                Optional.of("ckb"),
                false,
                readable.redacted(),
                List.of(),
                Tier.NONE,
                List.of(),
                List.of(),
                List.of(),
                0,
                true,
                readable.version());
    }
}
