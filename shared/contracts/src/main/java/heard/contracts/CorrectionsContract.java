package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.theme.Casebook;
import heard.domain.theme.Casebook.Coding;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Corrected;
import heard.domain.theme.Correction;
import heard.domain.theme.CorrectionOutcome.MustBeDecided;
import heard.domain.theme.CorrectionOutcome.NoSuchComment;
import heard.domain.theme.CorrectionOutcome.Overtaken;
import heard.domain.theme.CorrectionOutcome.Stands;
import heard.domain.theme.Corrections;
import heard.domain.theme.KeptCorrection;
import heard.domain.theme.Labels;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.DecisionOutcome.Decided;
import heard.domain.triage.HeldItem;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Corrections} must do, of comments that the {@link Intake} and {@link Casebook} of the same store hold. */
public interface CorrectionsContract {
    /** Corrections, and the rest of their store. */
    record Store(Corrections corrections, Intake intake, Casebook casebook, HeldQueue held) {
        void assessed(int number, Tier tier, String... themes) {
            assessed(aFeedback(number), tier, themes);
        }

        void assessed(FeedbackBuilder one, Tier tier, String... themes) {
            intake.keep(one.feedback());
            casebook.code(List.of(
                    new Coding(one.feedback().partnership(), one.feedback().id(), one.understood(tier, themes))));
        }

        CodedFeedback now(int number) {
            return casebook.find(TRAFFORD, id(number)).orElseThrow();
        }

        Understanding understood(int number) {
            return now(number).understanding().orElseThrow();
        }

        List<FeedbackId> queue() {
            return held.page(TRAFFORD, 100, Optional.empty()).items().stream()
                    .map(HeldItem::id)
                    .toList();
        }
    }

    DecidedBy LEAD = new DecidedBy("lead-1", Instant.parse("2026-07-22T10:15:30.123Z"));

    /** Empty at the start of each test. */
    Store store();

    static Correction about(String... themes) {
        return new Correction(
                List.of(themes), List.of("support"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Correction danger(Tier tier) {
        return new Correction(
                List.of("neglect"),
                List.of(),
                Optional.of(tier),
                Optional.of(-1),
                Optional.of("She writes that nobody is at home."));
    }

    @Test
    default void what_a_person_says_stands_and_what_the_machine_said_is_kept() {
        var store = store();
        store.assessed(1, Tier.NONE, "bullying");
        var correction = about("school-life", "own-the-bus");
        assertEquals(new Stands(State.ASSESSED, 3), store.corrections().correct(TRAFFORD, id(1), 2, correction, LEAD));
        var now = store.now(1);
        assertEquals(State.ASSESSED, now.state());
        assertEquals(3, now.version());
        assertEquals(aFeedback(1).feedback(), now.feedback());
        var understood = now.understanding().orElseThrow();
        assertEquals(
                List.of("school-life", "own-the-bus"),
                understood.themes().stream().map(ThemeMatch::code).toList());
        assertEquals(List.of("support"), understood.needs());
        assertEquals(1, understood.sentiment());
        assertEquals(aFeedback(1).understood(Tier.NONE).redacted(), understood.redacted());
        assertEquals("test-1+corrected", understood.version());
        var was = new Labels(Tier.NONE, List.of("bullying"), List.of("respect"), 1, "test-1");
        var kept = new KeptCorrection(2, correction, was, LEAD);
        assertEquals(List.of(kept), store.corrections().history(TRAFFORD, id(1)));
        var all = store.corrections().corrected(TRAFFORD, 10, Optional.empty());
        assertEquals(List.of(new Corrected(now, List.of(kept))), all.items());
        assertEquals(was, all.items().getFirst().machine());
    }

    @Test
    default void a_correction_is_kept_whole_and_each_after_another() {
        var store = store();
        store.assessed(1, Tier.NONE, "bullying");
        var first = new Correction(
                List.of(), List.of(), Optional.of(Tier.NONE), Optional.of(0), Optional.of("An idea, no more."));
        var second = about("school-life");
        var later = new DecidedBy("lead-2", LEAD.at().plusSeconds(60));
        store.corrections().correct(TRAFFORD, id(1), 2, first, LEAD);
        store.corrections().correct(TRAFFORD, id(1), 3, second, later);
        assertEquals(
                List.of(
                        new KeptCorrection(
                                2,
                                first,
                                new Labels(Tier.NONE, List.of("bullying"), List.of("respect"), 1, "test-1"),
                                LEAD),
                        new KeptCorrection(
                                3, second, new Labels(Tier.NONE, List.of(), List.of(), 0, "test-1+corrected"), later)),
                store.corrections().history(TRAFFORD, id(1)));
        assertEquals(0, store.understood(1).sentiment());
    }

    @Test
    default void what_is_danger_after_all_is_held_again_from_wherever_it_stood() {
        var store = store();
        store.assessed(1, Tier.NONE, "school-life");
        store.assessed(2, Tier.CONCERN, "school-life");
        store.assessed(3, Tier.CONCERN, "school-life");
        store.held().decide(TRAFFORD, id(2), 2, new Decision.Clear("read"), LEAD);
        store.held().decide(TRAFFORD, id(3), 2, new Decision.Refer("read", "MASH"), LEAD);
        assertEquals(
                new Stands(State.HELD, 3), store.corrections().correct(TRAFFORD, id(1), 2, danger(Tier.CONCERN), LEAD));
        for (int number : List.of(2, 3)) {
            assertEquals(
                    new Stands(State.HELD, 4),
                    store.corrections().correct(TRAFFORD, id(number), 3, danger(Tier.URGENT), LEAD));
        }
        var urgent = List.of(id(2), id(3)).stream().sorted().toList();
        assertEquals(List.of(urgent.get(0), urgent.get(1), id(1)), store.queue());
        var item = store.held().page(TRAFFORD, 100, Optional.empty()).items().getLast();
        assertEquals(Tier.CONCERN, item.tier());
        assertEquals(List.of("A person who read it said so"), item.reasons());
        assertEquals(
                new Decided(State.CLEARED, 4),
                store.held().decide(TRAFFORD, id(1), 3, new Decision.Clear("spoken to"), LEAD));
        assertEquals(urgent, store.queue());
    }

    @Test
    default void what_is_held_stays_held_and_finds_its_place_by_what_is_said_of_it() {
        var store = store();
        store.assessed(1, Tier.CONCERN, "bullying");
        store.assessed(2, Tier.CONCERN, "bullying");
        assertEquals(
                new Stands(State.HELD, 3), store.corrections().correct(TRAFFORD, id(1), 2, about("neglect"), LEAD));
        assertEquals(
                new Stands(State.HELD, 3), store.corrections().correct(TRAFFORD, id(2), 2, danger(Tier.URGENT), LEAD));
        assertEquals(List.of(id(2), id(1)), store.queue());
        assertEquals(Tier.CONCERN, store.understood(1).tier());
        assertEquals(
                aFeedback(1).understood(Tier.CONCERN).tierReasons(),
                store.understood(1).tierReasons());
    }

    @Test
    default void a_correction_does_not_end_holding() {
        var store = store();
        store.assessed(1, Tier.CONCERN, "bullying");
        assertEquals(new MustBeDecided(), store.corrections().correct(TRAFFORD, id(1), 2, danger(Tier.NONE), LEAD));
        assertEquals(aFeedback(1).understood(Tier.CONCERN, "bullying"), store.understood(1));
        assertEquals(2, store.now(1).version());
        assertEquals(List.of(), store.corrections().history(TRAFFORD, id(1)));
    }

    @Test
    default void a_correction_of_another_version_is_overtaken_and_changes_nothing() {
        var store = store();
        store.assessed(1, Tier.NONE, "bullying");
        store.intake().keep(aFeedback(2).feedback());
        for (int version : List.of(1, 3)) {
            assertEquals(
                    new Overtaken(State.ASSESSED, 2),
                    store.corrections().correct(TRAFFORD, id(1), version, about("neglect"), LEAD));
        }
        assertEquals(
                new Overtaken(State.RECEIVED, 1),
                store.corrections().correct(TRAFFORD, id(2), 1, about("neglect"), LEAD));
        assertEquals(aFeedback(1).understood(Tier.NONE, "bullying"), store.understood(1));
        assertEquals(
                List.of(),
                store.corrections().corrected(TRAFFORD, 10, Optional.empty()).items());
    }

    @Test
    default void of_many_corrections_and_decisions_about_one_version_exactly_one_stands() {
        var store = store();
        store.assessed(1, Tier.CONCERN, "bullying");
        var stand = Race.of(runner -> runner % 4 == 0
                ? store.held().decide(TRAFFORD, id(1), 2, new Decision.Clear("by " + runner), LEAD) instanceof Decided
                : store.corrections()
                                .correct(
                                        TRAFFORD,
                                        id(1),
                                        2,
                                        about("own-" + (char) ('a' + runner)),
                                        new DecidedBy("lead-" + runner, LEAD.at()))
                        instanceof Stands);
        assertEquals(1, stand.stream().filter(one -> one).count());
        assertEquals(3, store.now(1).version());
        int winner = stand.indexOf(true);
        assertEquals(
                winner % 4 == 0 ? List.of() : List.of("lead-" + winner),
                store.corrections().history(TRAFFORD, id(1)).stream()
                        .map(kept -> kept.by().who())
                        .toList());
    }

    @Test
    default void a_machine_never_replaces_what_a_person_said() {
        var store = store();
        store.assessed(1, Tier.NONE, "bullying");
        store.corrections().correct(TRAFFORD, id(1), 2, about("neglect"), LEAD);
        store.assessed(1, Tier.URGENT, "police-contact");
        assertEquals(State.ASSESSED, store.now(1).state());
        assertEquals("neglect", store.understood(1).themes().getFirst().code());
    }

    @Test
    default void pages_follow_one_another_without_gap_or_repeat() {
        var store = store();
        for (int number = 1; number <= 7; number++) {
            store.assessed(number, Tier.NONE, "bullying");
            for (int version = 2; version < 2 + number % 3 + 1; version++) {
                store.corrections().correct(TRAFFORD, id(number), version, about("neglect"), LEAD);
            }
        }
        var whole = IntStream.rangeClosed(1, 7)
                .mapToObj(FeedbackBuilder::id)
                .sorted()
                .toList();
        for (int limit : new int[] {1, 3, 7, 100}) {
            var read = new ArrayList<FeedbackId>();
            Optional<FeedbackId> next = Optional.empty();
            do {
                var page = store.corrections().corrected(TRAFFORD, limit, next);
                assertTrue(page.items().size() <= limit && !page.items().isEmpty());
                for (var one : page.items()) {
                    read.add(one.now().feedback().id());
                    assertEquals(
                            store.corrections()
                                    .history(TRAFFORD, one.now().feedback().id()),
                            one.corrections());
                }
                next = page.next();
            } while (next.isPresent());
            assertEquals(whole, read, "by " + limit);
        }
        for (int limit : new int[] {0, 101}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.corrections().corrected(TRAFFORD, limit, Optional.empty()));
        }
    }

    @Test
    default void what_is_said_to_carry_a_theme_of_ones_own_becomes_its_example_the_newest_first() {
        var store = store();
        for (int number = 1; number <= Corrections.MOST_EXAMPLES + 3; number++) {
            store.assessed(aFeedback(number).withWords("the bus, number " + number), Tier.NONE, "bullying");
            var by = new DecidedBy("lead-1", LEAD.at().plusSeconds(number));
            store.corrections().correct(TRAFFORD, id(number), 2, about("own-the-bus", "neglect"), by);
        }
        int last = Corrections.MOST_EXAMPLES + 3;
        var later = new DecidedBy("lead-1", LEAD.at().plusSeconds(1_000));
        store.corrections().correct(TRAFFORD, id(last), 3, about("neglect"), later);
        store.corrections().correct(TRAFFORD, id(1), 3, about("own-the-bus"), later);
        var examples = store.corrections().examples(TRAFFORD, "own-the-bus");
        assertEquals(Corrections.MOST_EXAMPLES, examples.size());
        assertEquals("the bus, number 1", examples.get(0));
        assertEquals("the bus, number " + (last - 1), examples.get(1));
        assertEquals(List.of(), store.corrections().examples(TRAFFORD, "own-the-train"));
        assertEquals(List.of(), store.corrections().examples(WIGAN, "own-the-bus"));
    }

    @Test
    default void no_partnership_sees_or_corrects_anothers() {
        var store = store();
        store.assessed(1, Tier.NONE, "bullying");
        assertEquals(new NoSuchComment(), store.corrections().correct(WIGAN, id(1), 2, about("neglect"), LEAD));
        assertEquals(new NoSuchComment(), store.corrections().correct(TRAFFORD, id(2), 2, about("neglect"), LEAD));
        store.corrections().correct(TRAFFORD, id(1), 2, about("neglect"), LEAD);
        assertEquals(List.of(), store.corrections().history(WIGAN, id(1)));
        assertEquals(
                List.of(),
                store.corrections().corrected(WIGAN, 10, Optional.empty()).items());
    }
}
