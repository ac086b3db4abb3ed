package heard.search.lucene;

import static java.util.Comparator.comparing;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.feedback.Week;
import heard.domain.insight.Bundles;
import heard.domain.insight.DamagedIndex;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.Hit;
import heard.domain.insight.IndexPointers;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.SearchQuery;
import heard.domain.insight.Tally;
import heard.domain.insight.Trend;
import heard.domain.insight.WeekRange;
import heard.domain.place.PartnershipCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads indexes that {@link LuceneFeedbackIndex} writes, here or anywhere. Safe for threads. */
public final class LuceneFeedbackSearch implements FeedbackSearch {
    private static final List<String> FACETS =
            List.of(Entry.THEME, Entry.NEED, Entry.GROUP, Entry.AGE_BAND, Entry.SETTING, Entry.SENTIMENT, Entry.WEEK);
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Entry.ID, SortField.Type.STRING));
    private static final Sort BY_ID = new Sort(new SortField(Entry.ID, SortField.Type.STRING));
    private static final Counting.Pair THEME_GROUP = new Counting.Pair(Entry.THEME, Entry.GROUP);
    private static final Counting.Pair NEED_GROUP = new Counting.Pair(Entry.NEED, Entry.GROUP);
    private static final Counting.Pair THEME_WEEK = new Counting.Pair(Entry.THEME, Entry.WEEK);

    private final Generations generations;

    /** @param mostBytes of indexes that are kept in memory; those used longest ago are let go above that */
    public LuceneFeedbackSearch(Bundles bundles, IndexPointers pointers, long mostBytes) {
        this.generations = new Generations(bundles, pointers, mostBytes);
    }

    /** What is done with an open index. */
    private interface Reading<T> {
        T read(Generation generation) throws IOException;
    }

    @Override
    public SearchOutcome search(PartnershipCode partnership, SearchQuery query) {
        return switch (TypedSearch.read(query.words())) {
            case TypedSearch.NotUnderstood not -> new SearchOutcome.NotUnderstood(not.reason());
            case TypedSearch.Understood understood ->
                new SearchOutcome.Found(reading(partnership, open -> page(open, query, understood.clauses())));
        };
    }

    @Override
    public List<Hit> similar(PartnershipCode partnership, FeedbackId id, int size) {
        if (size < 1 || size > 100) throw new IllegalArgumentException("1 to 100 results");
        return reading(partnership, open -> {
            var likeness = Likeness.query(open, id);
            if (likeness.isEmpty()) return List.of();
            var found = open.searcher()
                    .search(likeness.get(), new TopFieldCollectorManager(BEST_FIRST, size, Integer.MAX_VALUE));
            return hits(open, found, size, new Highlighter(List.of()));
        });
    }

    @Override
    public Trend trend(PartnershipCode partnership, Filter filter) {
        return reading(partnership, open -> {
            var counting = new Counting(List.of(Entry.WEEK, Entry.THEME), List.of(THEME_WEEK));
            var counts = open.searcher().search(Narrowing.query(List.of(), filter), counting);
            SortedMap<String, SortedMap<Week, Long>> byTheme = new TreeMap<>();
            counts.of(THEME_WEEK).forEach((theme, weeks) -> byTheme.put(theme, byWeek(weeks)));
            return new Trend(byWeek(counts.of(Entry.WEEK)), byTheme);
        });
    }

    @Override
    public Tally tally(PartnershipCode partnership, WeekRange weeks) {
        return reading(partnership, open -> {
            var counting = new Counting(
                    List.of(Entry.GROUP, Entry.THEME, Entry.NEED, Entry.SENTIMENT), List.of(THEME_GROUP, NEED_GROUP));
            var counts = open.searcher().search(Narrowing.query(List.of(), Filter.of(weeks)), counting);
            var bySentiment = new TreeMap<Integer, Long>();
            counts.of(Entry.SENTIMENT).forEach((value, count) -> bySentiment.put(Integer.valueOf(value), count));
            return new Tally(
                    byGroup(counts.of(Entry.GROUP)),
                    byGroupToo(counts.of(THEME_GROUP)),
                    byGroupToo(counts.of(NEED_GROUP)),
                    bySentiment);
        });
    }

    @Override
    public List<Hit> quotable(PartnershipCode partnership, WeekRange weeks, String theme, int size) {
        if (size < 1 || size > 1_000) throw new IllegalArgumentException("1 to 1,000 results");
        var narrow = Filter.of(weeks).withTheme(theme);
        var query = new BooleanQuery.Builder()
                .add(Narrowing.query(List.of(), narrow), BooleanClause.Occur.FILTER)
                .add(Entry.quotableOnly(), BooleanClause.Occur.FILTER)
                .build();
        return reading(partnership, open -> {
            var found = open.searcher().search(query, new TopFieldCollectorManager(BY_ID, size, Integer.MAX_VALUE));
            return hits(open, found, size, new Highlighter(List.of()));
        });
    }

    private <T> T reading(PartnershipCode partnership, Reading<T> reading) {
        try (var open = generations.current(partnership)) {
            return reading.read(open);
        } catch (IOException broken) {
            throw new DamagedIndex("the index of " + partnership + " cannot be read", broken);
        }
    }

    private static SearchPage page(Generation open, SearchQuery query, List<Clause> clauses) throws IOException {
        Query narrowed = Narrowing.query(clauses, query.filter());
        var counting = new Counting(FACETS, List.of());
        // One more than the page shows, to know whether there is a next.
        var best = new TopFieldCollectorManager(BEST_FIRST, query.size() + 1, after(query), Integer.MAX_VALUE);
        var results = open.searcher().search(narrowed, new MultiCollectorManager(best, counting));
        var found = (TopFieldDocs) results[0];
        var counts = (Counting.Counts) results[1];
        var hits = hits(open, found, query.size(), new Highlighter(clauses));
        Optional<SearchQuery.After> next = found.scoreDocs.length > query.size()
                ? Optional.of(end((FieldDoc) found.scoreDocs[query.size() - 1]))
                : Optional.empty();
        var facets = new LinkedHashMap<String, Map<String, Long>>();
        FACETS.forEach(field ->
                facets.put(field, field.equals(Entry.WEEK) ? inOrder(counts.of(field)) : mostFirst(counts.of(field))));
        return new SearchPage(found.totalHits.value(), hits, Collections.unmodifiableMap(facets), next, open.number());
    }

    private static @Nullable FieldDoc after(SearchQuery query) {
        return query.after()
                .map(end -> new FieldDoc(Integer.MAX_VALUE, end.score(), new Object[] {
                    end.score(), new BytesRef(end.id().value())
                }))
                .orElse(null);
    }

    private static SearchQuery.After end(FieldDoc last) {
        return new SearchQuery.After(
                (Float) last.fields[0], new FeedbackId(((BytesRef) last.fields[1]).utf8ToString()));
    }

    private static List<Hit> hits(Generation open, TopFieldDocs found, int size, Highlighter highlighter)
            throws IOException {
        var stored = open.reader().storedFields();
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < Math.min(size, found.scoreDocs.length); i++) {
            var entry = Entry.of(stored.document(found.scoreDocs[i].doc));
            hits.add(entry.hit(highlighter.in(entry.text())));
        }
        return hits;
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        var sorted = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(comparing(Map.Entry::getKey)))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    private static Map<String, Long> inOrder(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    private static SortedMap<Week, Long> byWeek(Map<String, Long> counts) {
        var weeks = new TreeMap<Week, Long>();
        counts.forEach((week, count) -> weeks.put(Week.parse(week), count));
        return weeks;
    }

    private static Map<Group, Long> byGroup(Map<String, Long> counts) {
        var groups = new EnumMap<Group, Long>(Group.class);
        counts.forEach((group, count) -> groups.put(Entry.group(group), count));
        return groups;
    }

    private static Map<String, Map<Group, Long>> byGroupToo(Map<String, Map<String, Long>> counts) {
        var codes = new TreeMap<String, Map<Group, Long>>();
        counts.forEach((code, groups) -> codes.put(code, byGroup(groups)));
        return codes;
    }
}
