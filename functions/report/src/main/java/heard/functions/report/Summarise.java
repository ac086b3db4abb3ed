package heard.functions.report;

import static java.util.Comparator.comparing;

import heard.disclosure.Disclosure;
import heard.disclosure.Shown;
import heard.domain.feedback.Group;
import heard.domain.place.Area;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import heard.render.Change;
import heard.render.PeriodName;
import heard.render.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the summary of a content: the same content, the same summary. Each count passes {@link Protecting} before anything is done
 * with it, sorting included: an order by what lies behind would tell what is hidden.
 */
public final class Summarise {
    private final Region region;
    private final Framework framework;
    private final Answered answered;
    private final boolean demonstration;

    Summarise(Region region, Framework framework, Deeds deeds, boolean demonstration) {
        this.region = region;
        this.framework = framework;
        this.answered = new Answered(region, framework, deeds);
        this.demonstration = demonstration;
    }

    /**
     * @param issue 1, or one more with each correction
     * @param scrutiny the scrutineer's comment; may be empty
     */
    Summary of(Area area, Period period, int issue, Content content, String scrutiny) {
        var protecting =
                new Protecting(content.counts(), area.isLocal(), content.gate().withheld());
        var comments = protecting.shown(Printed.comments());
        var before = content.earlier().stream()
                .filter(one -> one.period().equals(period.previous().toString()))
                .findFirst();
        var figures = figures(area, protecting, comments, before);
        return new Summary(
                place(area),
                new Summary.Span(
                        period.toString(),
                        PeriodName.of(period),
                        period.weeks().from().toString(),
                        period.weeks().to().toString(),
                        period.quarters().size() > 1,
                        before.isPresent() ? PeriodName.of(period.previous()) : ""),
                new Summary.About(demonstration, framework.version(), issue == 1 ? "" : Integer.toString(issue - 1)),
                comments,
                figures,
                answered.priorities(area, period, content, theme -> line(theme, protecting, comments)),
                answered.answers(area, period, content, figures),
                Sections.of(content.texts(), scrutiny, period.quarters().size() > 1),
                answered.waiting(area, period, content, figures),
                new OwnWords(framework).of(area, content));
    }

    private Summary.Place place(Area area) {
        var parts = area.isLocal()
                ? List.<String>of()
                : area.partnerships().stream()
                        .map(one -> region.find(one).orElseThrow().name())
                        .toList();
        return new Summary.Place(area.code().value(), area.name(), area.level().wire(), area.within(), parts);
    }

    private Summary.Figures figures(
            Area area, Protecting protecting, Shown comments, Optional<Content.Earlier> before) {
        var groups = groups(protecting, Printed::comments, comments);
        return new Summary.Figures(
                groups,
                themes(area, protecting, before),
                needs(protecting, comments),
                feelings(protecting, comments),
                quiet(area, protecting, groups));
    }

    private static List<Summary.Line> groups(Protecting protecting, Function<Group, Printed> of, Shown base) {
        return Stream.of(Group.values())
                .map(group -> line(group.wire(), name(group), protecting.shown(of.apply(group)), base))
                .toList();
    }

    private List<Summary.ThemeRow> themes(Area area, Protecting now, Optional<Content.Earlier> before) {
        var earlier = before.map(one -> new Protecting(one.counts(), area.isLocal(), one.withheld()));
        String when =
                before.map(one -> PeriodName.of(Period.parse(one.period()))).orElse("");
        var rows = new ArrayList<Summary.ThemeRow>();
        for (var theme : framework.themes()) {
            var all = now.shown(Printed.theme(theme.code()));
            rows.add(new Summary.ThemeRow(
                    theme.code(),
                    theme.name(),
                    theme.plain(),
                    theme.child(),
                    all,
                    groups(now, group -> Printed.theme(theme.code(), group), all),
                    earlier.map(one -> Change.words(one.shown(Printed.theme(theme.code())), all, when))
                            .orElse(Summary.Told.NOTHING)));
        }
        rows.sort(comparing(Summary.ThemeRow::shown).reversed());
        return rows;
    }

    private List<Summary.Line> needs(Protecting protecting, Shown base) {
        var lines = new ArrayList<Summary.Line>();
        for (var need : framework.needs()) {
            var shown = protecting.shown(Printed.need(need.code()));
            lines.add(line(need.code(), need.child(), shown, base));
        }
        lines.sort(comparing(Summary.Line::shown).reversed());
        return lines;
    }

    private static List<Summary.Line> feelings(Protecting protecting, Shown base) {
        return List.of(
                feeling("good", "Good", 1, protecting, base),
                feeling("neither", "Not good or bad", 0, protecting, base),
                feeling("bad", "Bad", -1, protecting, base));
    }

    private static Summary.Line feeling(String code, String name, int sentiment, Protecting protecting, Shown base) {
        return line(code, name, protecting.shown(Printed.feeling(sentiment)), base);
    }

    /** Groups of whom nobody or too few were heard, then partnerships. */
    private List<String> quiet(Area area, Protecting protecting, List<Summary.Line> groups) {
        var quiet = new ArrayList<String>();
        for (var group : groups) add(quiet, group.name(), group.shown());
        if (area.isLocal()) return quiet;
        for (int i = 0; i < area.partnerships().size(); i++) {
            String name = region.find(area.partnerships().get(i)).orElseThrow().name();
            protecting.comments(i).ifPresent(shown -> add(quiet, name, shown));
        }
        return quiet;
    }

    private static void add(List<String> quiet, String name, Shown shown) {
        if (shown.isHidden()) quiet.add(name + ": too few to tell");
        else if (shown.isNone()) quiet.add(name + ": nobody");
    }

    private static Summary.Line line(Theme theme, Protecting protecting, Shown base) {
        return line(theme.code(), theme.plain(), protecting.shown(Printed.theme(theme.code())), base);
    }

    private static Summary.Line line(String code, String name, Shown shown, Shown base) {
        return new Summary.Line(code, name, shown, Disclosure.percentage(shown, base));
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
