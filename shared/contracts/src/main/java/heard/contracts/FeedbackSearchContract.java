package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WEEK;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.IndexEngine.filled;
import static heard.contracts.IndexEngine.found;
import static heard.contracts.IndexEngine.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.Hit;
import heard.domain.insight.Hit.Highlight;
import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexChange.Put;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.WeekRange;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.State;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How every {@link FeedbackSearch} understands what is typed, and shows where it was found. */
public interface FeedbackSearchContract {
    /** Empty at the start of each test. */
    IndexEngine engine();

    @Test
    default void all_words_must_be_there_in_any_of_their_forms() {
        var reader = filled(engine(), "She listened to me", "Nobody LISTENS at school", "the school is cold");
        assertEquals(2, found(reader, "listening").total());
        assertEquals(1, found(reader, "listen school").total());
        assertEquals(0, found(reader, "listen cold").total());
        assertEquals(3, found(reader, "").total());
        assertEquals(3, found(reader, "   ").total());
    }

    @Test
    default void apostrophes_accents_and_case_never_matter() {
        var reader = filled(engine(), "They don’t care", "we met at the café");
        assertEquals(1, found(reader, "dont").total());
        assertEquals(1, found(reader, "DON'T").total());
        assertEquals(1, found(reader, "cafe").total());
    }

    @Test
    default void a_phrase_is_just_these_words_side_by_side() {
        var reader = filled(engine(), "my social worker left", "the worker was social", "social workers left");
        assertEquals(1, found(reader, "\"social worker\"").total());
        assertEquals(3, found(reader, "social worker").total());
        assertEquals(1, found(reader, "“social worker”").total());
    }

    @Test
    default void minus_leaves_out_also_alone() {
        var reader = filled(engine(), "the bus was late", "the bus was full", "the train was late");
        assertEquals(1, found(reader, "bus -late").total());
        assertEquals(1, found(reader, "-\"bus was\"").total());
        assertEquals(1, found(reader, "-bus").total());
        assertEquals(2, found(reader, "-ful*").total());
        assertEquals(0, found(reader, "-bus -train").total());
    }

    @Test
    default void a_star_ends_a_word_of_three_letters_or_more() {
        var reader = filled(engine(), "happiness matters", "I am happy", "nothing else");
        assertEquals(2, found(reader, "happ*").total());
        assertEquals(1, found(reader, "happine*").total());
        for (var not : List.of("*", "*help", "he*p", "he*", "-*", "a*", "**", "*help*")) {
            var outcome = reader.search(TRAFFORD, query(not, Filter.NONE, 10));
            assertInstanceOf(SearchOutcome.NotUnderstood.class, outcome, not);
        }
    }

    @Test
    default void a_quotation_mark_without_a_partner_is_no_mark() {
        var reader = filled(engine(), "the bus was late", "late again");
        assertEquals(1, found(reader, "\"bus late").total());
        assertEquals(1, found(reader, "bus \"was late\" \"").total());
    }

    @Test
    default void too_many_words_are_not_understood_and_no_word_neither() {
        var reader = filled(engine(), "the bus was late");
        String many = String.join(" ", Collections.nCopies(33, "bus"));
        assertInstanceOf(SearchOutcome.NotUnderstood.class, reader.search(TRAFFORD, query(many, Filter.NONE, 10)));
        assertInstanceOf(SearchOutcome.NotUnderstood.class, reader.search(TRAFFORD, query("!!! ...", Filter.NONE, 10)));
    }

    @Test
    default void what_redaction_put_in_is_not_what_was_said() {
        var reader = filled(engine(), "[NAME] was kind at [SCHOOL]", "I like my name");
        assertEquals(1, found(reader, "name").total());
        assertEquals(0, found(reader, "school").total());
    }

    @Test
    default void any_text_can_be_searched_for() {
        var reader = filled(engine(), "the bus was late");
        for (var hostile : List.of(
                "\"",
                "\"\"",
                "-",
                "--",
                "-\"",
                "- -",
                "AND OR NOT",
                "text:bus",
                "id:*",
                "(",
                ")",
                "[a TO b]",
                "{",
                "}~",
                "bus~2",
                "bus^9",
                "\\",
                "/.*/",
                "\u0000",
                "\ud800",
                "\udfff\ud800",
                "😀",
                "👩‍👩‍👧‍👦",
                "ﷺ",
                "社會科學院",
                "𝕥𝕙𝕖",
                "\u202e",
                "a".repeat(400),
                "-".repeat(400),
                "\"".repeat(400),
                "'; DROP TABLE",
                "%00",
                "\u00a0",
                "''",
                "a-b-c-d",
                "...help*",
                "help*...",
                "-\"a\" -\"b",
                "\uFEFF",
                "[NAME]",
                "[NAME]*",
                "ͨ*")) {
            reader.search(TRAFFORD, query(hostile, Filter.NONE, 10));
        }
    }

    @Test
    default void highlights_tell_where_in_code_points() {
        var reader = filled(engine(), "😀 my Helpers helped; social worker 👩‍👧 helping");
        assertEquals(List.of("Helpers", "helped", "helping"), marked(found(reader, "help*")));
        assertEquals(List.of("helped", "helping"), marked(found(reader, "helps -nothing")));
        assertEquals(List.of("social worker"), marked(found(reader, "\"social worker\"")));
        assertEquals(List.of("social worker"), marked(found(reader, "\"social worker\" \"social worker\"")));
        assertEquals(List.of(), marked(found(reader, "")));
        assertEquals(
                new Highlight(2, 4),
                found(reader, "my").hits().getFirst().highlights().getFirst());
    }

    @Test
    default void only_what_its_speaker_gave_leave_for_and_nobody_had_to_look_at_can_be_quoted() {
        var engine = engine();
        var agreed = aFeedback(1).withWords("you may say this").assessed("listening");
        var silent = aFeedback(2).withWords("you may not").notToBeQuoted().assessed("listening");
        var other = aFeedback(3).withWords("of another theme").assessed("bullying");
        var held = aFeedback(4).withWords("somebody looked at this").assessed("listening");
        var cleared = new CodedFeedback(held.feedback(), State.CLEARED, 3, held.understanding());
        var late = aFeedback(5).withWeek(WEEK.plus(1)).withWords("a week later").assessed("listening");
        engine.writer()
                .apply(
                        TRAFFORD,
                        Stream.of(agreed, silent, other, cleared, late)
                                .map(Put::new)
                                .map(IndexChange.class::cast)
                                .toList());
        var week = new WeekRange(WEEK, WEEK);
        assertEquals(
                List.of("you may say this"),
                engine.reader().quotable(TRAFFORD, week, "listening", 10).stream()
                        .map(Hit::text)
                        .toList());
        assertEquals(
                2,
                engine.reader()
                        .quotable(TRAFFORD, WeekRange.ALL, "listening", 10)
                        .size());
        assertEquals(
                1,
                engine.reader()
                        .quotable(TRAFFORD, WeekRange.ALL, "listening", 1)
                        .size());
        assertEquals(List.of(), engine.reader().quotable(WIGAN, WeekRange.ALL, "listening", 10));
    }

    private static List<String> marked(SearchPage page) {
        var hit = page.hits().getFirst();
        return hit.highlights().stream()
                .map(range -> hit.text()
                        .substring(
                                hit.text().offsetByCodePoints(0, range.start()),
                                hit.text().offsetByCodePoints(0, range.end())))
                .toList();
    }
}
