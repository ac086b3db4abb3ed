package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.Hit;
import heard.domain.insight.Hit.Highlight;
import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexChange.Put;
import heard.domain.insight.IndexChange.Remove;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.SearchQuery;
import heard.domain.insight.WeekRange;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link FeedbackIndex} and its {@link FeedbackSearch} must do together. */
public interface FeedbackIndexContract {
    /** One storage; each writer and reader that it opens is as one in another process. */
    interface Engine {
        FeedbackIndex writer();

        FeedbackSearch reader();
    }

    /** Empty at the start of each test. */
    Engine engine();

    @Test
    default void a_partnership_without_an_index_is_one_without_comments() {
        var reader = engine().reader();
        assertEquals(0, everything(reader).total());
        assertEquals(List.of(), reader.similar(TRAFFORD, id(1), 10));
        assertEquals(Map.of(), reader.trend(TRAFFORD, Filter.NONE).all());
        assertEquals(0, reader.tally(TRAFFORD, WeekRange.ALL).total());
    }

    @Test
    default void what_is_applied_is_seen_by_readers_that_were_open_and_by_new_ones() {
        var engine = engine();
        var open = engine.reader();
        assertEquals(0, everything(open).total());
        long generation = engine.writer().apply(TRAFFORD, List.of(put(1, "the bus was late")));
        assertEquals(1, found(open, "bus").total());
        assertEquals(generation, found(open, "bus").generation());
        assertEquals(1, found(engine.reader(), "bus").total());
        long next = engine.writer().apply(TRAFFORD, List.of(put(2, "the bus was full")));
        assertTrue(next > generation);
        assertEquals(List.of(id(1), id(2)).stream().sorted().toList(), ids(everything(open)));
    }

    @Test
    default void applying_twice_is_as_applying_once() {
        var engine = engine();
        var changes = List.of(put(1, "the bus was late"), put(2, "the train was late"));
        engine.writer().apply(TRAFFORD, List.copyOf(changes));
        engine.writer().apply(TRAFFORD, List.copyOf(changes));
        assertEquals(2, everything(engine.reader()).total());
        assertEquals(2, engine.reader().tally(TRAFFORD, WeekRange.ALL).total());
    }

    @Test
    default void of_two_versions_the_higher_stays_whichever_comes_last() {
        var engine = engine();
        var older = coded(1, 2, "first reading");
        var newer = coded(1, 3, "second reading");
        engine.writer().apply(TRAFFORD, List.of(new Put(newer)));
        engine.writer().apply(TRAFFORD, List.of(new Put(older)));
        assertEquals(0, found(engine.reader(), "first").total());
        assertEquals(1, found(engine.reader(), "second").total());
        engine.writer().apply(WIGAN, List.of(new Put(newer), new Put(older)));
        assertEquals(1, total(engine.reader(), WIGAN, "second"));
        engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 4, "third reading"))));
        assertEquals(0, found(engine.reader(), "second").total());
        assertEquals(1, everything(engine.reader()).total());
    }

    @Test
    default void what_is_removed_is_found_no_more() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "the bus"), put(2, "the bus too")));
        engine.writer().apply(TRAFFORD, List.of(new Remove(id(1)), new Remove(id(7))));
        engine.writer().apply(TRAFFORD, List.of(new Remove(id(1))));
        assertEquals(List.of(id(2)), ids(found(engine.reader(), "bus")));
        engine.writer().apply(TRAFFORD, List.of(new Remove(id(2))));
        assertEquals(0, everything(engine.reader()).total());
        engine.writer().apply(TRAFFORD, List.of(put(2, "the bus is back")));
        assertEquals(1, everything(engine.reader()).total());
    }

    @Test
    default void changes_of_one_list_count_in_their_order() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "here"), new Remove(id(1)), put(2, "gone"), new Remove(id(2))));
        assertEquals(0, everything(engine.reader()).total());
        engine.writer().apply(TRAFFORD, List.of(put(1, "here"), new Remove(id(1)), put(1, "here again")));
        assertEquals(1, found(engine.reader(), "again").total());
    }

    @Test
    default void an_empty_list_commits_nothing() {
        var engine = engine();
        assertEquals(0, engine.writer().apply(TRAFFORD, List.of()));
        long generation = engine.writer().apply(TRAFFORD, List.of(put(1, "the bus")));
        assertEquals(generation, engine.writer().apply(TRAFFORD, List.of()));
    }

    @Test
    default void no_partnership_finds_what_was_said_to_another() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "only for trafford")));
        var reader = engine.reader();
        assertEquals(0, total(reader, WIGAN, ""));
        assertEquals(0, total(reader, WIGAN, "trafford"));
        assertEquals(List.of(), reader.similar(WIGAN, id(1), 10));
        assertEquals(0, reader.tally(WIGAN, WeekRange.ALL).total());
    }

    @Test
    default void all_words_must_be_there_in_any_of_their_forms() {
        var reader = filled("She listened to me", "Nobody LISTENS at school", "the school is cold");
        assertEquals(2, found(reader, "listening").total());
        assertEquals(1, found(reader, "listen school").total());
        assertEquals(0, found(reader, "listen cold").total());
        assertEquals(3, found(reader, "").total());
        assertEquals(3, found(reader, "   ").total());
    }

    @Test
    default void apostrophes_accents_and_case_never_matter() {
        var reader = filled("They don’t care", "we met at the café");
        assertEquals(1, found(reader, "dont").total());
        assertEquals(1, found(reader, "DON'T").total());
        assertEquals(1, found(reader, "cafe").total());
    }

    @Test
    default void a_phrase_is_just_these_words_side_by_side() {
        var reader = filled("my social worker left", "the worker was social", "social workers left");
        assertEquals(1, found(reader, "\"social worker\"").total());
        assertEquals(3, found(reader, "social worker").total());
        assertEquals(1, found(reader, "“social worker”").total());
    }

    @Test
    default void minus_leaves_out_also_alone() {
        var reader = filled("the bus was late", "the bus was full", "the train was late");
        assertEquals(1, found(reader, "bus -late").total());
        assertEquals(1, found(reader, "-\"bus was\"").total());
        assertEquals(1, found(reader, "-bus").total());
        assertEquals(2, found(reader, "-ful*").total());
        assertEquals(0, found(reader, "-bus -train").total());
    }

    @Test
    default void a_star_ends_a_word_of_three_letters_or_more() {
        var reader = filled("happiness matters", "I am happy", "nothing else");
        assertEquals(2, found(reader, "happ*").total());
        assertEquals(1, found(reader, "happine*").total());
        for (var not : List.of("*", "*help", "he*p", "he*", "-*", "a*", "**", "*help*")) {
            var outcome = reader.search(TRAFFORD, query(not, Filter.NONE, 10));
            assertInstanceOf(SearchOutcome.NotUnderstood.class, outcome, not);
        }
    }

    @Test
    default void a_quotation_mark_without_a_partner_is_no_mark() {
        var reader = filled("the bus was late", "late again");
        assertEquals(1, found(reader, "\"bus late").total());
        assertEquals(1, found(reader, "bus \"was late\" \"").total());
    }

    @Test
    default void too_many_words_are_not_understood_and_no_word_neither() {
        var reader = filled("the bus was late");
        String many = String.join(" ", Collections.nCopies(33, "bus"));
        assertInstanceOf(SearchOutcome.NotUnderstood.class, reader.search(TRAFFORD, query(many, Filter.NONE, 10)));
        assertInstanceOf(SearchOutcome.NotUnderstood.class, reader.search(TRAFFORD, query("!!! ...", Filter.NONE, 10)));
    }

    @Test
    default void what_redaction_put_in_is_not_what_was_said() {
        var reader = filled("[NAME] was kind at [SCHOOL]", "I like my name");
        assertEquals(1, found(reader, "name").total());
        assertEquals(0, found(reader, "school").total());
    }

    @Test
    default void any_text_can_be_searched_for() {
        var reader = filled("the bus was late");
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
        var reader = filled("😀 my Helpers helped; social worker 👩‍👧 helping");
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
    default void a_filter_narrows_by_each_of_its_parts() {
        var engine = engine();
        var nursery = new Speaker(
                Respondent.PARENT,
                Optional.of(AgeBand.OVER_TWENTY_FIVE),
                Optional.of(SettingKind.NURSERY),
                Optional.empty(),
                Optional.empty());
        engine.writer()
                .apply(
                        TRAFFORD,
                        List.of(
                                new Put(aFeedback(1)
                                        .withWeek(new Week(2025, 52))
                                        .assessed("school")),
                                new Put(aFeedback(2).withWeek(new Week(2026, 1)).assessed("safety", "school")),
                                new Put(aFeedback(3).withSpeaker(nursery).assessed("safety"))));
        var reader = engine.reader();
        var none = Filter.NONE;
        var weeks = new WeekRange(new Week(2026, 1), new Week(2026, 1));
        assertEquals(List.of(id(2)), ids(page(reader, query("", Filter.of(weeks), 10))));
        assertEquals(1, narrowed(reader, none, Group.FAMILIES));
        assertEquals(2, narrowed(reader, none, AgeBand.EIGHT_TO_ELEVEN));
        assertEquals(1, narrowed(reader, none, SettingKind.NURSERY));
        assertEquals(
                2,
                page(reader, query("", filter(none.weeks(), Optional.empty(), Optional.of("school"), none.need()), 10))
                        .total());
        assertEquals(
                1,
                page(
                                reader,
                                query(
                                        "",
                                        filter(weeks, Optional.of(Group.CHILDREN), Optional.of("safety"), none.need()),
                                        10))
                        .total());
        assertEquals(
                3,
                page(
                                reader,
                                query(
                                        "",
                                        filter(none.weeks(), Optional.empty(), none.theme(), Optional.of("respect")),
                                        10))
                        .total());
        assertEquals(
                3,
                reader.trend(TRAFFORD, none).all().values().stream()
                        .mapToLong(one -> one)
                        .sum());
    }

    @Test
    default void facets_count_all_that_match_not_only_the_page() {
        var engine = engine();
        engine.writer()
                .apply(
                        TRAFFORD,
                        List.of(
                                new Put(aFeedback(1).withWords("bus one").assessed("school")),
                                new Put(aFeedback(2).withWords("bus two").assessed("safety", "school")),
                                new Put(aFeedback(3).withWords("train").assessed("safety"))));
        var facets = page(engine.reader(), query("bus", Filter.NONE, 1)).facets();
        assertEquals(Map.of("school", 2L, "safety", 1L), facets.get("theme"));
        assertEquals(Map.of("respect", 2L), facets.get("need"));
        assertEquals(Map.of("children", 2L), facets.get("group"));
        assertEquals(Map.of("8-11", 2L), facets.get("ageBand"));
        assertEquals(Map.of("primary-school", 2L), facets.get("setting"));
        assertEquals(Map.of("1", 2L), facets.get("sentiment"));
        assertEquals(Map.of("2026-W30", 2L), facets.get("week"));
        assertEquals(7, everything(engine.reader()).facets().size());
    }

    @Test
    default void pages_show_everything_once_in_one_order() {
        var engine = engine();
        var writer = engine.writer();
        for (int batch = 0; batch < 5; batch++) {
            int first = batch * 20;
            writer.apply(
                    TRAFFORD,
                    IntStream.range(first, first + 20)
                            .mapToObj(i -> (IndexChange) put(i, "bus ".repeat(1 + i % 4) + "stop"))
                            .toList());
        }
        var reader = engine.reader();
        for (var words : List.of("", "bus", "-nothing")) {
            var whole = ids(page(reader, query(words, Filter.NONE, 100)));
            var paged = new ArrayList<FeedbackId>();
            Optional<SearchQuery.After> after = Optional.empty();
            do {
                var page = page(reader, new SearchQuery(words, Filter.NONE, 7, after));
                assertEquals(100, page.total());
                paged.addAll(ids(page));
                after = page.next();
            } while (after.isPresent());
            assertEquals(whole, paged);
            assertEquals(100, new HashSet<>(paged).size());
        }
    }

    @Test
    default void similar_comments_share_words_and_are_never_itself() {
        var reader = filled(
                "the social worker changed again", "another change of social worker", "the school dinner was cold");
        var similar = reader.similar(TRAFFORD, id(0), 10);
        assertEquals(id(1), similar.getFirst().id());
        assertFalse(similar.stream().anyMatch(hit -> hit.id().equals(id(0))));
        assertEquals(List.of(), reader.similar(TRAFFORD, id(99), 10));
    }

    @Test
    default void tally_and_trend_count_exactly() {
        var engine = engine();
        var writer = engine.writer();
        var themes = List.of("school", "safety", "listening");
        var respondents = List.of(Respondent.CHILD, Respondent.PARENT, Respondent.TEACHER, Respondent.POLICE);
        var byTheme = new TreeMap<String, Map<Group, Long>>();
        var byWeek = new TreeMap<Week, Long>();
        for (int i = 0; i < 120; i++) {
            var week = new Week(2026, 1 + i % 5);
            var speaker = Speaker.of(respondents.get(i % 4));
            var coded = aFeedback(i).withWeek(week).withSpeaker(speaker).assessed(themes.get(i % 3), themes.get(i % 2));
            writer.apply(TRAFFORD, List.of(new Put(coded)));
            if (week.week() > 3) continue;
            byWeek.merge(week, 1L, Long::sum);
            for (var theme : new HashSet<>(List.of(themes.get(i % 3), themes.get(i % 2)))) {
                byTheme.computeIfAbsent(theme, t -> new TreeMap<>())
                        .merge(speaker.respondent().group(), 1L, Long::sum);
            }
        }
        var weeks = new WeekRange(new Week(2026, 1), new Week(2026, 3));
        var tally = engine.reader().tally(TRAFFORD, weeks);
        assertEquals(72, tally.total());
        assertEquals(18, tally.comments().get(Group.CHILDREN));
        assertEquals(byTheme, tally.byTheme());
        assertEquals(Map.of("respect", tally.comments()), tally.byNeed());
        assertEquals(Map.of(1, 72L), tally.bySentiment());
        var trend = engine.reader().trend(TRAFFORD, Filter.of(weeks));
        assertEquals(byWeek, trend.all());
        byTheme.forEach((theme, groups) ->
                assertEquals(sum(groups), sum(trend.byTheme().getOrDefault(theme, new TreeMap<>()))));
    }

    @Test
    default void rebuilding_leaves_just_what_it_is_given_and_the_same_order() {
        var engine = engine();
        var writer = engine.writer();
        var all = IntStream.range(0, 60)
                .mapToObj(i -> put(i, "bus ".repeat(1 + i % 7) + "stop " + "late ".repeat(i % 3)))
                .toList();
        for (var one : all) {
            writer.apply(TRAFFORD, List.of(one));
        }
        var before = page(engine.reader(), query("bus late", Filter.NONE, 50));
        long generation = engine.writer().rebuild(TRAFFORD, all);
        var after = page(engine.reader(), query("bus late", Filter.NONE, 50));
        assertEquals(generation, after.generation());
        assertTrue(generation > before.generation());
        assertEquals(ids(before), ids(after));
        engine.writer().rebuild(TRAFFORD, List.of(put(1, "only this"), put(1, "only this")));
        assertEquals(List.of(id(1)), ids(everything(engine.reader())));
        engine.writer().apply(TRAFFORD, List.of(put(2, "and this")));
        assertEquals(2, everything(engine.reader()).total());
    }

    @Test
    default void what_is_applied_while_it_is_rebuilt_is_not_lost() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "one"), put(2, "two"), put(9, "stale")));
        var kept = List.of(put(1, "one"), put(2, "two"));
        Iterable<Put> all = () -> {
            engine.writer().apply(TRAFFORD, List.of(put(3, "three"), new Remove(id(2))));
            engine.writer().apply(TRAFFORD, List.of(new Put(coded(1, 3, "one more"))));
            return kept.iterator();
        };
        engine.writer().rebuild(TRAFFORD, all);
        var reader = engine.reader();
        assertEquals(List.of(id(1), id(3)).stream().sorted().toList(), ids(everything(reader)));
        assertEquals(1, found(reader, "more").total());
    }

    @Test
    default void writers_that_race_lose_nothing() {
        var engine = engine();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var racing = IntStream.range(0, 4)
                    .mapToObj(writer -> threads.submit(() -> {
                        var own = engine.writer();
                        for (int i = 0; i < 8; i++) {
                            own.apply(TRAFFORD, List.of(put(writer * 100 + i, "said by many")));
                        }
                        return true;
                    }))
                    .toList();
            for (var one : racing) {
                assertTrue(one.get());
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
        assertEquals(32, found(engine.reader(), "many").total());
    }

    @Test
    default void collecting_changes_nothing_that_is_read() {
        var engine = engine();
        engine.writer().apply(TRAFFORD, List.of(put(1, "the bus")));
        engine.writer().collect(TRAFFORD);
        assertEquals(1, found(engine.reader(), "bus").total());
        assertEquals(0, engine.writer().collect(WIGAN));
    }

    private FeedbackSearch filled(String... texts) {
        var engine = engine();
        engine.writer()
                .apply(
                        TRAFFORD,
                        IntStream.range(0, texts.length)
                                .mapToObj(i -> (IndexChange) put(i, texts[i]))
                                .toList());
        return engine.reader();
    }

    static Put put(int id, String words) {
        return new Put(aFeedback(id).withWords(words).assessed("listening"));
    }

    static CodedFeedback coded(int id, int version, String words) {
        var coded = aFeedback(id).withWords(words).assessed("listening");
        return new CodedFeedback(coded.feedback(), State.ASSESSED, version, coded.understanding());
    }

    static SearchQuery query(String words, Filter filter, int size) {
        return new SearchQuery(words, filter, size, Optional.empty());
    }

    private static Filter filter(
            WeekRange weeks, Optional<Group> group, Optional<String> theme, Optional<String> need) {
        return new Filter(weeks, group, Optional.empty(), Optional.empty(), theme, need, Optional.empty());
    }

    private static long narrowed(FeedbackSearch reader, Filter none, Object by) {
        var filter = new Filter(
                none.weeks(),
                by instanceof Group group ? Optional.of(group) : Optional.empty(),
                by instanceof AgeBand band ? Optional.of(band) : Optional.empty(),
                by instanceof SettingKind kind ? Optional.of(kind) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1));
        return page(reader, query("", filter, 10)).total();
    }

    static SearchPage page(FeedbackSearch reader, SearchQuery query) {
        return assertInstanceOf(SearchOutcome.Found.class, reader.search(TRAFFORD, query))
                .page();
    }

    static SearchPage found(FeedbackSearch reader, String words) {
        return page(reader, query(words, Filter.NONE, 100));
    }

    static SearchPage everything(FeedbackSearch reader) {
        return found(reader, "");
    }

    private static long total(FeedbackSearch reader, PartnershipCode partnership, String words) {
        return assertInstanceOf(SearchOutcome.Found.class, reader.search(partnership, query(words, Filter.NONE, 10)))
                .page()
                .total();
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(one -> one).sum();
    }

    static List<FeedbackId> ids(SearchPage page) {
        return page.hits().stream().map(Hit::id).toList();
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
