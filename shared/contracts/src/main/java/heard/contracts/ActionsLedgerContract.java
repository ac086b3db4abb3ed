package heard.contracts;

import static heard.contracts.ActionBuilder.PROMISE;
import static heard.contracts.ActionBuilder.actionId;
import static heard.contracts.ActionBuilder.anAction;
import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import heard.domain.action.ActionsLedger;
import heard.domain.action.ChangedBy;
import heard.domain.action.KeptAction;
import heard.domain.action.Progress;
import heard.domain.action.WriteOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ActionsLedger} must do. */
public interface ActionsLedgerContract {
    ChangedBy LEAD = new ChangedBy("lead-1", Instant.parse("2026-10-01T09:00:00.123Z"));

    /** Empty at the start of each test. */
    ActionsLedger ledger();

    @Test
    default void an_action_is_told_as_it_was_written_whatever_its_progress() {
        var ledger = ledger();
        var all = List.<Progress>of(
                new Progress.Planned(PROMISE),
                new Progress.UnderWay(PROMISE, Optional.empty()),
                new Progress.UnderWay(PROMISE, Optional.of("Six of nine schools")),
                new Progress.Done(PROMISE, "All schools rang within the month"),
                new Progress.CouldNot("There is no money for it this year"));
        for (int i = 0; i < all.size(); i++) {
            var action = anAction(i).withProgress(all.get(i)).action();
            var kept = new KeptAction(action, 1, LEAD);
            assertEquals(new WriteOutcome.Written(kept), ledger.write(TRAFFORD, 0, action, LEAD));
            assertEquals(List.of(kept), ledger.history(TRAFFORD, actionId(i)));
        }
        assertEquals(
                all,
                ledger.all(TRAFFORD).stream()
                        .map(one -> one.action().progress())
                        .toList());
    }

    @Test
    default void a_change_raises_the_version_and_keeps_the_one_before() {
        var ledger = ledger();
        var planned = anAction(1).action();
        var done = anAction(1).withProgress(new Progress.Done(PROMISE, "Seen")).action();
        var other = new ChangedBy("lead-2", LEAD.at().plusSeconds(60));
        ledger.write(TRAFFORD, 0, planned, LEAD);
        assertEquals(new WriteOutcome.Written(new KeptAction(done, 2, other)), ledger.write(TRAFFORD, 1, done, other));
        assertEquals(List.of(new KeptAction(done, 2, other)), ledger.all(TRAFFORD));
        assertEquals(
                List.of(new KeptAction(planned, 1, LEAD), new KeptAction(done, 2, other)),
                ledger.history(TRAFFORD, actionId(1)));
    }

    @Test
    default void who_names_an_older_version_is_told_how_it_stands_and_changes_nothing() {
        var ledger = ledger();
        ledger.write(TRAFFORD, 0, anAction(1).action(), LEAD);
        var could = anAction(1).withProgress(new Progress.CouldNot("No money")).action();
        ledger.write(TRAFFORD, 1, could, LEAD);
        var late = anAction(1).withTheme("bullying").action();
        for (int version : List.of(0, 1, 3)) {
            assertEquals(
                    new WriteOutcome.Overtaken(new KeptAction(could, 2, LEAD)),
                    ledger.write(TRAFFORD, version, late, new ChangedBy("lead-2", LEAD.at())),
                    "at version " + version);
        }
        assertEquals(2, ledger.history(TRAFFORD, actionId(1)).size());
    }

    @Test
    default void the_write_that_stands_is_answered_again_to_whom_made_it() {
        var ledger = ledger();
        var action = anAction(1).action();
        ledger.write(TRAFFORD, 0, action, LEAD);
        var later = new ChangedBy(LEAD.who(), LEAD.at().plusSeconds(5));
        var stands = new KeptAction(action, 1, LEAD);
        assertEquals(new WriteOutcome.Written(stands), ledger.write(TRAFFORD, 0, action, later));
        assertEquals(
                new WriteOutcome.Overtaken(stands),
                ledger.write(TRAFFORD, 0, action, new ChangedBy("lead-2", later.at())));
        assertEquals(List.of(stands), ledger.history(TRAFFORD, actionId(1)));
    }

    @Test
    default void what_is_not_there_cannot_be_changed() {
        var ledger = ledger();
        assertEquals(
                new WriteOutcome.NoSuchAction(),
                ledger.write(TRAFFORD, 1, anAction(1).action(), LEAD));
        assertEquals(List.of(), ledger.all(TRAFFORD));
        assertEquals(List.of(), ledger.history(TRAFFORD, actionId(1)));
    }

    @Test
    default void of_many_that_change_one_version_exactly_one_does() {
        var ledger = ledger();
        ledger.write(TRAFFORD, 0, anAction(1).action(), LEAD);
        var outcomes = Race.of(runner -> ledger.write(
                TRAFFORD,
                1,
                anAction(1)
                        .withProgress(new Progress.CouldNot("Reason " + runner))
                        .action(),
                new ChangedBy("lead-" + runner, LEAD.at())));
        var written =
                outcomes.stream().filter(WriteOutcome.Written.class::isInstance).toList();
        assertEquals(1, written.size());
        var stands =
                assertInstanceOf(WriteOutcome.Written.class, written.getFirst()).now();
        assertEquals(List.of(stands), ledger.all(TRAFFORD));
        assertEquals(2, ledger.history(TRAFFORD, actionId(1)).size());
        outcomes.stream()
                .filter(WriteOutcome.Overtaken.class::isInstance)
                .forEach(one -> assertEquals(new WriteOutcome.Overtaken(stands), one));
    }

    @Test
    default void of_many_that_add_under_one_id_exactly_one_does() {
        var ledger = ledger();
        var outcomes = Race.of(runner -> ledger.write(
                TRAFFORD,
                0,
                anAction(1).withTheme("theme-" + (char) ('a' + runner)).action(),
                new ChangedBy("lead-" + runner, LEAD.at())));
        assertEquals(
                1,
                outcomes.stream().filter(WriteOutcome.Written.class::isInstance).count());
        assertEquals(1, ledger.history(TRAFFORD, actionId(1)).size());
    }

    @Test
    default void all_stand_the_newest_quarter_first_then_by_theme_and_id() {
        var ledger = ledger();
        for (var action : List.of(
                anAction(4).withQuarter("2026-Q2").action(),
                anAction(3).withTheme("bullying").action(),
                anAction(2).action(),
                anAction(1).action(),
                anAction(5).withQuarter("2026-Q4").action())) {
            ledger.write(TRAFFORD, 0, action, LEAD);
        }
        assertEquals(
                List.of(actionId(5), actionId(3), actionId(1), actionId(2), actionId(4)),
                ledger.all(TRAFFORD).stream().map(one -> one.action().id()).toList());
    }

    @Test
    default void no_partnership_sees_or_changes_anothers() {
        var ledger = ledger();
        ledger.write(TRAFFORD, 0, anAction(1).action(), LEAD);
        assertEquals(List.of(), ledger.all(WIGAN));
        assertEquals(List.of(), ledger.history(WIGAN, actionId(1)));
        assertEquals(
                new WriteOutcome.NoSuchAction(),
                ledger.write(WIGAN, 1, anAction(1).action(), LEAD));
        assertInstanceOf(
                WriteOutcome.Written.class, ledger.write(WIGAN, 0, anAction(1).action(), LEAD));
        assertEquals(1, ledger.all(TRAFFORD).size());
    }
}
