package heard.functions.report;

import static java.util.Comparator.comparing;

import heard.disclosure.Shown;
import heard.domain.feedback.LocalDay;
import heard.domain.place.Area;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.ReportYear;
import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import heard.render.Change;
import heard.render.DayName;
import heard.render.PeriodName;
import heard.render.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How what was said is answered: priority by priority, and answer by answer. */
final class Answered {
    /** Of one theme, above local level: the local reports have them all. */
    private static final int EXAMPLES = 3;
    /** In the order in which a reader wants to know. */
    private static final List<String> STATUS = List.of("done", "under-way", "planned", "could-not");

    private final Region region;
    private final Framework framework;
    private final Deeds deeds;

    Answered(Region region, Framework framework, Deeds deeds) {
        this.region = region;
        this.framework = framework;
        this.deeds = deeds;
    }

    /** @param line what was said of a theme */
    List<Summary.PriorityRow> priorities(
            Area area, Period period, Content content, Function<Theme, Summary.Line> line) {
        return deeds.priorities(area)
                .map(priority -> new Summary.PriorityRow(
                        priority.owner().equals(region.code()) ? region.name() : area.name(),
                        priority.period(),
                        priority.name(),
                        priority.themes().stream()
                                .map(code -> line.apply(framework.theme(code).orElseThrow()))
                                .toList(),
                        answered(byStatus(period, content, priority.themes()), !area.isLocal()),
                        answered(byStatus(period, content, priority.themes()), false)))
                .toList();
    }

    /** Places by how far they are. */
    private Map<String, List<String>> byStatus(Period period, Content content, List<String> themes) {
        var byStatus = new LinkedHashMap<String, List<String>>();
        for (String status : STATUS) {
            var places = content.deeds().stream()
                    .filter(one -> themes.contains(one.theme()) && one.status().equals(status))
                    .filter(one -> Deeds.answers(one, period))
                    .map(one -> place(one))
                    .distinct()
                    .toList();
            if (!places.isEmpty()) byStatus.put(status, places);
        }
        return byStatus;
    }

    private static String answered(Map<String, List<String>> byStatus, boolean named) {
        if (byStatus.isEmpty()) return "Not answered yet";
        var told = new ArrayList<String>();
        byStatus.forEach((status, places) ->
                told.add(named ? status(status) + ": " + String.join(", ", places) : status(status)));
        return String.join(named ? ". " : ", ", told);
    }

    List<Summary.Answer> answers(Area area, Period period, Content content, Summary.Figures figures) {
        var order = deeds.byPriority(area);
        var sorted = content.deeds().stream()
                .sorted(comparing(Content.Deed::theme, order)
                        .thenComparing(one -> STATUS.indexOf(one.status()))
                        .thenComparing(comparing(Content.Deed::quarter).reversed()))
                .toList();
        return (area.isLocal() ? sorted : examples(area, sorted))
                .stream()
                        .map(one -> answer(area, period, content, figures, one))
                        .toList();
    }

    /** Of each priority's theme a few, of unlike places. */
    private List<Content.Deed> examples(Area area, List<Content.Deed> sorted) {
        var examples = new ArrayList<Content.Deed>();
        var themes = deeds.priorities(area)
                .flatMap(one -> one.themes().stream())
                .distinct()
                .toList();
        for (String theme : themes) {
            var places = new java.util.HashSet<String>();
            sorted.stream()
                    .filter(one -> one.theme().equals(theme) && places.add(one.partnership()))
                    .limit(EXAMPLES)
                    .forEach(examples::add);
        }
        return examples;
    }

    private Summary.Answer answer(
            Area area, Period period, Content content, Summary.Figures figures, Content.Deed deed) {
        var theme = framework.theme(deed.theme()).orElseThrow();
        return new Summary.Answer(
                place(deed),
                new Summary.ThemeName(theme.code(), theme.plain(), theme.child()),
                owner(deed.owner()),
                status(deed.status()),
                new Summary.Deed(
                        deed.said(),
                        deed.deed(),
                        deed.due().isEmpty() ? "" : DayName.of(LocalDate.parse(deed.due())),
                        deed.evidence(),
                        deed.because(),
                        deed.child()),
                isCurrent(deed, period, content),
                PeriodName.of(Quarter.parse(deed.quarter())),
                isOverdue(deed, content),
                effect(area, period, content, figures, deed));
    }

    /** Written about this period; or about an earlier one and still owed, where nothing newer is. */
    private static boolean isCurrent(Content.Deed deed, Period period, Content content) {
        if (period.quarters().contains(Quarter.parse(deed.quarter()))) return true;
        return Deeds.answers(deed, period)
                && content.deeds().stream()
                        .filter(one -> one.theme().equals(deed.theme())
                                && one.partnership().equals(deed.partnership()))
                        .noneMatch(one -> period.quarters().contains(Quarter.parse(one.quarter())));
    }

    /** Promised for a day that was over when the report was drawn up, and still owed. */
    private static boolean isOverdue(Content.Deed deed, Content content) {
        return deed.isOpen()
                && !deed.due().isEmpty()
                && LocalDate.parse(deed.due()).isBefore(LocalDay.of(content.moment()));
    }

    /**
     * What has become of its theme since the quarter that it answers; told of a place's own figures only. In a year's report that is
     * until the last of its quarters that is published, since a year and a quarter cannot be compared.
     */
    private static Summary.Told effect(
            Area area, Period period, Content content, Summary.Figures figures, Content.Deed deed) {
        if (!area.isLocal()) return Summary.Told.NOTHING;
        var then = shown(content, deed.quarter(), deed.theme());
        String when = PeriodName.of(Quarter.parse(deed.quarter()));
        if (then.isEmpty() || deed.quarter().equals(period.last().toString())) return Summary.Told.NOTHING;
        return switch (period) {
            case Quarter quarter -> Change.words(then.get(), figures.of(deed.theme()), when);
            case ReportYear year ->
                shown(content, year.last().toString(), deed.theme())
                        .map(now -> Change.words(then.get(), now, when, PeriodName.of(year.last())))
                        .orElse(Summary.Told.NOTHING);
        };
    }

    /** What an earlier report showed of a theme; empty where none is published. */
    private static Optional<Shown> shown(Content content, String period, String theme) {
        return content.earlier().stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .map(one -> new Protecting(one.counts(), true, one.withheld()).shown(Printed.theme(theme)));
    }

    /** Themes that are shown to have been spoken of, with no action, no reason and no open promise: they age in public. */
    List<Summary.Waiting> waiting(Area area, Period period, Content content, Summary.Figures figures) {
        return figures.themes().stream()
                .filter(theme -> theme.shown().drawable().orElse(0) > 0)
                .filter(theme -> content.deeds().stream()
                        .noneMatch(one -> one.theme().equals(theme.code()) && Deeds.answers(one, period)))
                .map(theme -> new Summary.Waiting(
                        new Summary.ThemeName(theme.code(), theme.plain(), theme.child()),
                        theme.shown(),
                        since(area, period, content, theme.code())))
                .toList();
    }

    /** The first of the quarters in a row, as far as published reports tell, in which it was spoken of and not answered. */
    private static String since(Area area, Period period, Content content, String theme) {
        String since = "";
        var before = period.previous();
        for (var one : content.earlier()) {
            if (!one.period().equals(before.toString())) break;
            boolean heard = new Protecting(one.counts(), area.isLocal(), one.withheld())
                            .shown(Printed.theme(theme))
                            .drawable()
                            .orElse(0)
                    > 0;
            var then = before;
            boolean answered =
                    content.deeds().stream().anyMatch(deed -> deed.theme().equals(theme) && Deeds.answers(deed, then));
            if (!heard || answered) break;
            since = PeriodName.of(before);
            before = before.previous();
        }
        return since;
    }

    private String place(Content.Deed deed) {
        return region.find(new PartnershipCode(deed.partnership()))
                .orElseThrow()
                .name();
    }

    private static String owner(String wire) {
        return switch (wire) {
            case "nhs" -> "NHS";
            case "police" -> "police";
            case "education" -> "education";
            default -> "council";
        };
    }

    private static String status(String wire) {
        return switch (wire) {
            case "done" -> "Done";
            case "under-way" -> "Under way";
            case "planned" -> "Planned";
            default -> "We could not";
        };
    }
}
