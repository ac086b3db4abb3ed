package heard.functions.report;

import static java.util.Comparator.comparing;

import heard.disclosure.Disclosure;
import heard.disclosure.Shown;
import heard.domain.feedback.Group;
import heard.domain.insight.FeedbackSearch;
import heard.domain.insight.Tally;
import heard.domain.place.Partnership;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.place.SubRegion;
import heard.domain.report.Quarter;
import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import heard.render.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a partnership's summary of a quarter. Counts come from its index, never from a live view, and each passes {@link
 * Disclosure} before anything is done with it, sorting included: an order by what lies behind would tell what is hidden.
 */
public final class Summarise {
    private final FeedbackSearch index;
    private final Region region;
    private final Framework framework;
    private final boolean demonstration;

    public Summarise(FeedbackSearch index, Region region, Framework framework, boolean demonstration) {
        this.index = index;
        this.region = region;
        this.framework = framework;
        this.demonstration = demonstration;
    }

    /** @return empty where the region has no such partnership */
    public Optional<Summary> of(PartnershipCode code, Quarter quarter) {
        return region.find(code).map(partnership -> summary(partnership, quarter));
    }

    private Summary summary(Partnership partnership, Quarter quarter) {
        var tally = index.tally(partnership.code(), quarter.weeks());
        var comments = Disclosure.shown(tally.total());
        return new Summary(
                place(partnership),
                quarter,
                demonstration,
                framework.version(),
                comments,
                groups(tally.comments(), comments),
                themes(tally),
                needs(tally, comments),
                feelings(tally, comments),
                priorities(partnership, tally, comments));
    }

    private Summary.Place place(Partnership partnership) {
        String part =
                region.subRegion(partnership.subRegion()).map(SubRegion::name).orElseThrow();
        return new Summary.Place(partnership, part, region.name());
    }

    private static List<Summary.Line> groups(Map<Group, Long> counts, Shown base) {
        return Stream.of(Group.values())
                .map(group -> line(group.wire(), name(group), counts.getOrDefault(group, 0L), base))
                .toList();
    }

    private List<Summary.ThemeRow> themes(Tally tally) {
        var rows = new ArrayList<Summary.ThemeRow>();
        for (var theme : framework.themes()) {
            var counts = tally.byTheme().getOrDefault(theme.code(), Map.of());
            var all = Disclosure.shown(sum(counts));
            rows.add(new Summary.ThemeRow(theme.code(), theme.name(), theme.plain(), all, groups(counts, all)));
        }
        rows.sort(comparing(Summary.ThemeRow::shown).reversed());
        return rows;
    }

    private List<Summary.Line> needs(Tally tally, Shown base) {
        var lines = new ArrayList<Summary.Line>();
        for (var need : framework.needs()) {
            lines.add(line(need.code(), need.child(), sum(tally.byNeed().getOrDefault(need.code(), Map.of())), base));
        }
        lines.sort(comparing(Summary.Line::shown).reversed());
        return lines;
    }

    private static List<Summary.Line> feelings(Tally tally, Shown base) {
        var counts = tally.bySentiment();
        return List.of(
                line("good", "Good", counts.getOrDefault(1, 0L), base),
                line("neither", "Neither good nor bad", counts.getOrDefault(0, 0L), base),
                line("bad", "Bad", counts.getOrDefault(-1, 0L), base));
    }

    private List<Summary.PriorityRow> priorities(Partnership partnership, Tally tally, Shown base) {
        var rows = new ArrayList<Summary.PriorityRow>();
        priorities(partnership.code().value(), partnership.name(), tally, base, rows);
        priorities(region.code(), region.name(), tally, base, rows);
        return rows;
    }

    private void priorities(String owner, String name, Tally tally, Shown base, List<Summary.PriorityRow> rows) {
        for (var priority : framework.prioritiesOf(owner)) {
            var lines = priority.themes().stream()
                    .map(code -> framework.theme(code).orElseThrow())
                    .map(theme -> line(theme, tally, base))
                    .toList();
            rows.add(new Summary.PriorityRow(name, priority.period(), priority.name(), lines));
        }
    }

    private static Summary.Line line(Theme theme, Tally tally, Shown base) {
        return line(theme.code(), theme.plain(), sum(tally.byTheme().getOrDefault(theme.code(), Map.of())), base);
    }

    private static Summary.Line line(String code, String name, long count, Shown base) {
        var shown = Disclosure.shown(count);
        return new Summary.Line(code, name, shown, Disclosure.percentage(shown, base));
    }

    private static long sum(Map<Group, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String name(Group group) {
        return switch (group) {
            case CHILDREN -> "Children and young people";
            case FAMILIES -> "Parents, carers and families";
            case EDUCATION -> "Schools, early years and colleges";
            case PRACTITIONERS -> "People who work with families";
        };
    }
}
