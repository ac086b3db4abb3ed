package heard.contracts;

import static java.util.Comparator.comparing;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Group;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Filter;
import heard.domain.insight.Hit;
import heard.domain.insight.SearchOutcome;
import heard.domain.insight.SearchPage;
import heard.domain.insight.SearchQuery;
import heard.domain.insight.Tally;
import heard.domain.insight.Trend;
import heard.domain.insight.WeekRange;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search over what a test puts in: every word must stand somewhere in the text, every score is 1. It keeps which partnerships
 * were asked about, so that a test can show which were not. It knows no phrases and no wildcards; an odd number of quotation marks
 * is not understood.
 */
public final class InMemorySearch implements FeedbackSearch {
    private final Map<PartnershipCode, List<CodedFeedback>> indexed = new TreeMap<>();
    private final TreeSet<PartnershipCode> reached = new TreeSet<>();

    public synchronized InMemorySearch with(CodedFeedback... coded) {
        for (var one : coded) {
            indexed.computeIfAbsent(one.feedback().partnership(), code -> new ArrayList<>())
                    .add(one);
        }
        return this;
    }

    /** Every partnership whose index was looked at. */
    public synchronized List<PartnershipCode> reached() {
        return List.copyOf(reached);
    }

    @Override
    public synchronized SearchOutcome search(PartnershipCode partnership, SearchQuery query) {
        if (query.words().chars().filter(one -> one == '"').count() % 2 == 1) {
            return new SearchOutcome.NotUnderstood("A quotation mark is open.");
        }
        var found = found(partnership, query.filter())
                .filter(one -> says(one, query.words()))
                .sorted(comparing(one -> one.feedback().id()))
                .toList();
        var rest = found.stream()
                .filter(one -> query.after()
                        .map(after -> one.feedback().id().compareTo(after.id()) > 0)
                        .orElse(true))
                .toList();
        var page = rest.stream().limit(query.size()).toList();
        Optional<SearchQuery.After> next = rest.size() > page.size()
                ? Optional.of(
                        new SearchQuery.After(1f, page.getLast().feedback().id()))
                : Optional.empty();
        return new SearchOutcome.Found(new SearchPage(
                found.size(), page.stream().map(one -> hit(one, query.words())).toList(), facets(found), next, 1));
    }

    @Override
    public synchronized List<Hit> similar(PartnershipCode partnership, FeedbackId id, int size) {
        var all = found(partnership, Filter.NONE).toList();
        if (all.stream().noneMatch(one -> one.feedback().id().equals(id))) return List.of();
        return all.stream()
                .filter(one -> !one.feedback().id().equals(id))
                .limit(size)
                .map(one -> hit(one, ""))
                .toList();
    }

    @Override
    public synchronized Trend trend(PartnershipCode partnership, Filter filter) {
        var all = new TreeMap<Week, Long>();
        var byTheme = new TreeMap<String, SortedMap<Week, Long>>();
        found(partnership, filter).forEach(one -> {
            var week = one.feedback().week();
            all.merge(week, 1L, Long::sum);
            themes(one)
                    .forEach(theme -> byTheme.computeIfAbsent(theme, code -> new TreeMap<>())
                            .merge(week, 1L, Long::sum));
        });
        return new Trend(all, byTheme);
    }

    @Override
    public synchronized Tally tally(PartnershipCode partnership, WeekRange weeks) {
        var found = found(partnership, Filter.of(weeks)).toList();
        return new Tally(
                count(found, one -> Stream.of(group(one))),
                byGroup(found, InMemorySearch::themes),
                byGroup(found, one -> understood(one).needs()),
                count(found, one -> Stream.of(understood(one).sentiment())));
    }

    @Override
    public synchronized List<Hit> quotable(PartnershipCode partnership, WeekRange weeks, String theme, int size) {
        return found(partnership, Filter.of(weeks).withTheme(theme))
                .filter(one -> one.feedback().mayQuote() && one.state() == State.ASSESSED)
                .sorted(comparing(one -> one.feedback().id()))
                .limit(size)
                .map(one -> hit(one, ""))
                .toList();
    }

    private Stream<CodedFeedback> found(PartnershipCode partnership, Filter filter) {
        reached.add(partnership);
        return indexed.getOrDefault(partnership, List.of()).stream().filter(one -> {
            var speaker = one.feedback().speaker();
            return filter.weeks().holds(one.feedback().week())
                    && filter.group().map(group(one)::equals).orElse(true)
                    && (filter.ageBand().isEmpty() || filter.ageBand().equals(speaker.ageBand()))
                    && (filter.setting().isEmpty() || filter.setting().equals(speaker.setting()))
                    && filter.theme().map(themes(one)::contains).orElse(true)
                    && filter.need().map(understood(one).needs()::contains).orElse(true)
                    && filter.sentiment()
                            .map(Integer.valueOf(understood(one).sentiment())::equals)
                            .orElse(true);
        });
    }

    private static boolean says(CodedFeedback one, String words) {
        String text = understood(one).redacted().toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).replace("\"", " ").split("\\s+"))
                .allMatch(text::contains);
    }

    private static Hit hit(CodedFeedback one, String words) {
        String text = understood(one).redacted();
        int at = words.isBlank() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return new Hit(
                one.feedback().id(),
                one.feedback().week(),
                group(one),
                text,
                at < 0 ? List.of() : List.of(new Hit.Highlight(at, at + words.length())),
                themes(one),
                understood(one).needs(),
                understood(one).sentiment());
    }

    private static Map<String, Map<String, Long>> facets(List<CodedFeedback> found) {
        var facets = new TreeMap<String, Map<String, Long>>();
        facets.put("theme", count(found, one -> themes(one).stream()));
        facets.put("need", count(found, one -> understood(one).needs().stream()));
        facets.put("group", count(found, one -> Stream.of(group(one).wire())));
        facets.put(
                "ageBand", count(found, one -> speaker(one).ageBand().stream().map(band -> band.wire())));
        facets.put(
                "setting", count(found, one -> speaker(one).setting().stream().map(kind -> kind.wire())));
        facets.put(
                "sentiment", count(found, one -> Stream.of("" + understood(one).sentiment())));
        facets.put("week", count(found, one -> Stream.of(one.feedback().week().toString())));
        return facets;
    }

    private static Map<String, Map<Group, Long>> byGroup(
            List<CodedFeedback> found, Function<CodedFeedback, List<String>> codes) {
        var by = new TreeMap<String, Map<Group, Long>>();
        for (var one : found) {
            for (var code : codes.apply(one)) {
                by.computeIfAbsent(code, unused -> new TreeMap<>()).merge(group(one), 1L, Long::sum);
            }
        }
        return by;
    }

    private static <T> Map<T, Long> count(List<CodedFeedback> found, Function<CodedFeedback, Stream<T>> values) {
        return found.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    private static Speaker speaker(CodedFeedback one) {
        return one.feedback().speaker();
    }

    private static Group group(CodedFeedback one) {
        return speaker(one).respondent().group();
    }

    private static Understanding understood(CodedFeedback one) {
        return one.understanding().orElseThrow();
    }

    private static List<String> themes(CodedFeedback one) {
        return understood(one).themes().stream().map(ThemeMatch::code).toList();
    }
}
