package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Feedback;
import heard.domain.feedback.Intake;
import heard.domain.theme.Casebook;
import heard.domain.theme.Casebook.Coding;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Intake} must do, seen through the {@link Casebook} of the same store. */
public interface IntakeContract {
    /** An intake, and the casebook that shows what it keeps. */
    record Kept(Intake intake, Casebook casebook) {}

    /** Empty at the start of each test. */
    Kept empty();

    @Test
    default void what_is_kept_is_found_as_it_was_said_received_and_version_1() {
        var kept = empty();
        assertTrue(kept.intake().keep(aFeedback(1).feedback()));
        assertEquals(
                aFeedback(1).received(), kept.casebook().find(TRAFFORD, id(1)).orElseThrow());
    }

    @Test
    default void the_first_words_kept_for_an_id_stay() {
        var kept = empty();
        assertTrue(kept.intake().keep(aFeedback(1).withWords("the first").feedback()));
        assertFalse(kept.intake().keep(aFeedback(1).withWords("the second").feedback()));
        var found = kept.casebook().find(TRAFFORD, id(1)).orElseThrow();
        assertEquals("the first", found.feedback().said());
    }

    @Test
    default void a_repeat_changes_nothing_of_what_has_become_of_it() {
        var kept = empty();
        kept.intake().keep(aFeedback(1).feedback());
        kept.casebook().code(List.of(new Coding(TRAFFORD, id(1), aFeedback(1).understood(Tier.URGENT, "neglect"))));
        assertFalse(kept.intake().keep(aFeedback(1).feedback()));
        assertEquals(Set.of(), kept.intake().keepAll(List.of(aFeedback(1).feedback())));
        var found = kept.casebook().find(TRAFFORD, id(1)).orElseThrow();
        assertEquals(State.HELD, found.state());
        assertEquals(2, found.version());
    }

    @Test
    default void of_many_that_keep_one_id_at_once_exactly_one_keeps_it() {
        var kept = empty();
        var answers = Race.of(runner ->
                kept.intake().keep(aFeedback(1).withWords("runner " + runner).feedback()));
        assertEquals(1, answers.stream().filter(one -> one).count());
        var found = kept.casebook().find(TRAFFORD, id(1)).orElseThrow();
        assertEquals("runner " + answers.indexOf(true), found.feedback().said());
    }

    @Test
    default void keeping_many_keeps_each_and_tells_which() {
        var kept = empty();
        var many = many(1, 230);
        assertEquals(ids(many), kept.intake().keepAll(many));
        for (var one : many) {
            assertEquals(
                    one, kept.casebook().find(TRAFFORD, one.id()).orElseThrow().feedback());
        }
    }

    @Test
    default void keeping_many_again_keeps_only_those_that_are_new() {
        var kept = empty();
        kept.intake().keepAll(many(50, 60));
        var again = many(1, 130);
        var fresh = new ArrayList<>(many(1, 49));
        fresh.addAll(many(61, 130));
        assertEquals(ids(fresh), kept.intake().keepAll(again));
        assertEquals(Set.of(), kept.intake().keepAll(again));
    }

    @Test
    default void among_many_the_first_of_an_id_counts() {
        var kept = empty();
        var first = aFeedback(1).withWords("the first").feedback();
        var second = aFeedback(1).withWords("the second").feedback();
        assertEquals(Set.of(id(1)), kept.intake().keepAll(List.of(first, second)));
        assertEquals(first, kept.casebook().find(TRAFFORD, id(1)).orElseThrow().feedback());
    }

    @Test
    default void many_may_be_of_several_partnerships() {
        var kept = empty();
        var here = aFeedback(1).feedback();
        var there = aFeedback(2).withPartnership(WIGAN).feedback();
        assertEquals(Set.of(id(1), id(2)), kept.intake().keepAll(List.of(here, there)));
        assertTrue(kept.casebook().find(TRAFFORD, id(2)).isEmpty());
        assertEquals(there, kept.casebook().find(WIGAN, id(2)).orElseThrow().feedback());
    }

    @Test
    default void keeping_none_keeps_none() {
        assertEquals(Set.of(), empty().intake().keepAll(List.of()));
    }

    @Test
    default void those_that_keep_overlapping_many_at_once_keep_each_once() {
        var kept = empty();
        var answers = Race.of(runner -> {
            var mine = new ArrayList<>(many(1, 40));
            Collections.shuffle(mine, new Random(runner));
            return kept.intake().keepAll(mine);
        });
        assertEquals(40, answers.stream().mapToInt(Set::size).sum());
        assertEquals(ids(many(1, 40)), answers.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private static List<Feedback> many(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> aFeedback(number).feedback())
                .toList();
    }

    private static Set<?> ids(List<Feedback> feedback) {
        return feedback.stream().map(Feedback::id).collect(Collectors.toSet());
    }
}
