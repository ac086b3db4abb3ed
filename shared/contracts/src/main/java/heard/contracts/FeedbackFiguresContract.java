package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static heard.contracts.IndexEngine.everything;
import static heard.contracts.IndexEngine.filled;
import static heard.contracts.IndexEngine.ids;
import static heard.contracts.IndexEngine.page;
import static heard.contracts.IndexEngine.put;
import static heard.contracts.IndexEngine.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexChange.Put;
import heard.domain.insight.SearchQuery;
import heard.domain.insight.WeekRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link FeedbackSearch} narrows, orders and counts. */
public interface FeedbackFiguresContract {
    /** Empty at the start of each test. */
    IndexEngine engine();

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
    default void similar_comments_share_words_and_are_never_itself() {
        var reader = filled(
                engine(),
                "the social worker changed again",
                "another change of social worker",
                "the school dinner was cold");
        var similar = reader.similar(TRAFFORD, id(0), 10);
        assertEquals(id(1), similar.getFirst().id());
        assertFalse(similar.stream().anyMatch(hit -> hit.id().equals(id(0))));
        assertEquals(List.of(), reader.similar(TRAFFORD, id(99), 10));
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

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(one -> one).sum();
    }
}
