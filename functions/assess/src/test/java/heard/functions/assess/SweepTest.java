package heard.functions.assess;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.contracts.FeedbackBuilder;
import heard.contracts.InMemoryFeedback;
import heard.contracts.QuietLog;
import heard.contracts.RecordedAlerts;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import heard.domain.triage.Alert;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.DecisionOutcome;
import heard.domain.triage.HeldPage;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.Tier;
import heard.json.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietLog.class)
final class SweepTest {
    private final InMemoryFeedback feedback = new InMemoryFeedback();
    private final RecordedAlerts alerts = new RecordedAlerts();

    @Test
    void alerts_again_by_partnership_and_tier_the_most_pressing_first_however_many_wait() {
        for (int i = 1; i <= 130; i++) held(aFeedback(i), i % 2 == 0 ? Tier.CONCERN : Tier.URGENT);
        held(aFeedback(500).withPartnership(WIGAN), Tier.NONE);
        assertEquals(3, new Sweep(Resources.northWest(), feedback, alerts).sweep());
        assertEquals(
                List.of(
                        new Alert(TRAFFORD, Tier.URGENT, 65, true),
                        new Alert(TRAFFORD, Tier.CONCERN, 65, true),
                        new Alert(WIGAN, Tier.NONE, 1, true)),
                alerts.sent());
    }

    @Test
    void tells_of_what_is_only_doubted_which_nobody_was_alerted_of() {
        var doubted = aFeedback(1).withDoubt(Doubt.FLOOD);
        feedback.keep(doubted.feedback());
        var understood = doubted.understood(Tier.NONE).withReason(Doubt.FLOOD.reason());
        feedback.code(List.of(new Casebook.Coding(TRAFFORD, doubted.feedback().id(), understood)));
        new Sweep(Resources.northWest(), feedback, alerts).sweep();
        assertEquals(List.of(new Alert(TRAFFORD, Tier.NONE, 1, true)), alerts.sent());
    }

    @Test
    void is_quiet_where_nothing_waits() {
        assertEquals(0, new Sweep(Resources.northWest(), feedback, alerts).sweep());
        assertEquals(List.of(), alerts.sent());
    }

    @Test
    void sweeps_every_other_partnership_where_one_cannot_be_read_and_then_fails() {
        held(aFeedback(1).withPartnership(WIGAN), Tier.URGENT);
        var broken = new BrokenFor(TRAFFORD, feedback);
        var sweep = new Sweep(Resources.northWest(), broken, alerts);
        assertThrows(IllegalStateException.class, sweep::sweep);
        assertEquals(List.of(new Alert(WIGAN, Tier.URGENT, 1, true)), alerts.sent());
    }

    private void held(FeedbackBuilder built, Tier tier) {
        var one = built.feedback();
        feedback.keep(one);
        // What could not be read is held without a tier.
        var understood = tier == Tier.NONE ? Unreadable.of(built) : built.understood(tier);
        feedback.code(List.of(new Casebook.Coding(one.partnership(), one.id(), understood)));
    }

    private record BrokenFor(PartnershipCode broken, HeldQueue queue) implements HeldQueue {
        @Override
        public HeldPage page(PartnershipCode partnership, int limit, Optional<String> after) {
            return queue.page(partnership, limit, after);
        }

        @Override
        public Map<Tier, Long> waiting(PartnershipCode partnership) {
            if (partnership.equals(broken)) throw new IllegalStateException("cannot be read");
            return queue.waiting(partnership);
        }

        @Override
        public DecisionOutcome decide(
                PartnershipCode partnership, FeedbackId id, int version, Decision decision, DecidedBy by) {
            return queue.decide(partnership, id, version, decision, by);
        }
    }
}
