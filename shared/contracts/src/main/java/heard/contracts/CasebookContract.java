package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.consultation.ConsultationCode;
import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Words;
import heard.domain.theme.Casebook;
import heard.domain.theme.Casebook.Coding;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Casebook} must do, filled through the {@link Intake} of the same store. */
public interface CasebookContract {
    /** A casebook, and the intake that fills it. */
    record Filled(Casebook casebook, Intake intake) {
        Casebook with(FeedbackBuilder... kept) {
            intake.keepAll(List.of(kept).stream().map(FeedbackBuilder::feedback).toList());
            return casebook;
        }
    }

    /** Empty at the start of each test. */
    Filled filled();

    @Test
    default void coding_moves_what_is_received_to_assessed_or_held_and_raises_its_version() {
        var casebook = filled().with(aFeedback(1), aFeedback(2), aFeedback(3));
        var states = casebook.code(List.of(coding(1, Tier.NONE), coding(2, Tier.CONCERN), coding(3, Tier.URGENT)));
        assertEquals(Map.of(id(1), State.ASSESSED, id(2), State.HELD, id(3), State.HELD), states);
        assertEquals(
                aFeedback(1).assessed("neglect"), casebook.find(TRAFFORD, id(1)).orElseThrow());
        assertEquals(
                aFeedback(3).held(Tier.URGENT), casebook.find(TRAFFORD, id(3)).orElseThrow());
    }

    @Test
    default void a_repeat_however_late_changes_nothing() {
        var casebook = filled().with(aFeedback(1), aFeedback(2));
        casebook.code(List.of(coding(1, Tier.NONE), coding(2, Tier.URGENT)));
        var states = casebook.code(List.of(coding(1, Tier.URGENT), coding(2, Tier.NONE)));
        assertEquals(Map.of(id(1), State.ASSESSED, id(2), State.HELD), states);
        assertEquals(
                aFeedback(1).assessed("neglect"), casebook.find(TRAFFORD, id(1)).orElseThrow());
        assertEquals(
                aFeedback(2).held(Tier.URGENT), casebook.find(TRAFFORD, id(2)).orElseThrow());
    }

    @Test
    default void what_is_not_there_is_not_in_the_answer_and_not_made() {
        var casebook = filled().with(aFeedback(1));
        var states = casebook.code(List.of(coding(1, Tier.NONE), coding(2, Tier.NONE), coding(3, Tier.URGENT)));
        assertEquals(Map.of(id(1), State.ASSESSED), states);
        assertTrue(casebook.find(TRAFFORD, id(2)).isEmpty());
        assertTrue(casebook.find(TRAFFORD, id(3)).isEmpty());
    }

    @Test
    default void of_many_codings_of_one_item_at_once_one_stands_and_all_are_told_its_state() {
        var casebook = filled().with(aFeedback(1));
        var answers = Race.of(runner -> casebook.code(List.of(coding(1, runner % 2 == 0 ? Tier.NONE : Tier.URGENT))));
        var found = casebook.find(TRAFFORD, id(1)).orElseThrow();
        assertEquals(2, found.version());
        assertEquals(Set.of(Map.of(id(1), found.state())), new HashSet<>(answers));
    }

    @Test
    default void everything_that_may_be_said_and_understood_comes_back_as_it_was() {
        var filled = filled();
        var feedback = aFull(7);
        var understanding = new Understanding(
                Optional.empty(),
                false,
                "",
                List.of(new Span(0, 3, SpanType.NAME), new Span(5, 12, SpanType.NHS_NUMBER)),
                Tier.CONCERN,
                List.of("a language that cannot be read", "words: 💔"),
                List.of(new ThemeMatch("neglect", 1.0 / 3, List.of()), new ThemeMatch("school-life", 0, List.of("a"))),
                List.of(),
                -1,
                true,
                "v 1");
        filled.intake().keep(feedback);
        filled.casebook().code(List.of(new Coding(TRAFFORD, feedback.id(), understanding)));
        assertEquals(
                Optional.of(new CodedFeedback(feedback, State.HELD, 2, Optional.of(understanding))),
                filled.casebook().find(TRAFFORD, feedback.id()));
    }

    @Test
    default void each_shows_every_item_of_the_partnership_and_no_other() {
        var filled = filled();
        var here = IntStream.rangeClosed(1, 60)
                .mapToObj(FeedbackBuilder::aFeedback)
                .map(FeedbackBuilder::feedback)
                .toList();
        filled.intake().keepAll(here);
        filled.with(aFeedback(61).withPartnership(WIGAN));
        var seen = new HashSet<FeedbackId>();
        filled.casebook().each(TRAFFORD, one -> seen.add(one.feedback().id()));
        assertEquals(new HashSet<>(here.stream().map(Feedback::id).toList()), seen);
    }

    @Test
    default void each_shows_items_as_they_stand() {
        var casebook = filled().with(aFeedback(1));
        casebook.code(List.of(coding(1, Tier.URGENT)));
        var seen = new HashSet<CodedFeedback>();
        casebook.each(TRAFFORD, seen::add);
        assertEquals(Set.of(aFeedback(1).held(Tier.URGENT)), seen);
    }

    @Test
    default void no_partnership_sees_or_changes_anothers() {
        var casebook = filled().with(aFeedback(1));
        assertTrue(casebook.find(WIGAN, id(1)).isEmpty());
        var understood = aFeedback(1).understood(Tier.NONE, "neglect");
        assertEquals(Map.of(), casebook.code(List.of(new Coding(WIGAN, id(1), understood))));
        assertEquals(aFeedback(1).received(), casebook.find(TRAFFORD, id(1)).orElseThrow());
    }

    private static Coding coding(int number, Tier tier) {
        return new Coding(TRAFFORD, id(number), aFeedback(number).understood(tier, "neglect"));
    }

    private static Feedback aFull(int number) {
        return new Feedback(
                id(number),
                TRAFFORD,
                FeedbackBuilder.WEEK,
                new Speaker(
                        Respondent.KINSHIP_CARER,
                        Optional.of(AgeBand.OVER_TWENTY_FIVE),
                        Optional.of(SettingKind.CHILDRENS_HOME),
                        Optional.of(new ConsultationCode("autumn-2026")),
                        Optional.of("pa-Arab")),
                List.of(
                        new Answer.Said("what-happened", new Words("\"quoted\", 'so'\r\n\tand 💔 ਸਤਿ \u202Eback")),
                        new Answer.Chose("felt-safe", "mostly"),
                        new Answer.Said("one-thing", new Words("x".repeat(Words.LONGEST)))),
                false,
                Optional.of("nhs-fft phase1.csv"),
                Optional.of(Doubt.HONEYPOT));
    }
}
