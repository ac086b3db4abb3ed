package heard.functions.report;

import heard.disclosure.Disclosure;
import heard.disclosure.attack.Told;
import heard.disclosure.gate.Draft;
import heard.disclosure.table.Bound;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Hierarchy;
import heard.disclosure.table.Table;
import heard.domain.insight.Tally;
import heard.domain.place.Area;
import heard.domain.report.Period;
import heard.domain.report.ReportYear;
import heard.domain.theme.Framework;
import heard.domain.theme.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A report and everything published that hangs together with it, as the gate takes it. Counts are those of the report, and of the
 * newest of the others; what an earlier one counted otherwise is told with what it counted then.
 */
final class ReportDraft {
    private final Framework framework;
    private final Linked.Published report;
    private final List<Linked.Published> published;
    private final List<Printed> printed;

    ReportDraft(Framework framework, Linked.Published report, List<Linked.Published> published) {
        this.framework = framework;
        this.report = report;
        this.published = published;
        this.printed = Printed.all(framework);
    }

    /**
     * @param withheld keys of figures that are not told, whatever the gate finds
     * @param quiet whether a report of several partnerships may say of which of them it heard too little
     */
    Draft draft(List<String> withheld, boolean quiet) {
        var table = table();
        var before = new ArrayList<Told>();
        for (var one : published) tell(one, one.content().gate().withheld(), before);
        var wanted = new LinkedHashSet<Figure>();
        for (var figure : printed) {
            var told = figure.figure(report.period().toString(), code(report.area()));
            if (withheld.contains(figure.key()) && table.count(told) > 0) {
                before.add(Told.withheld(told, table.count(told)));
            } else {
                wanted.add(told);
            }
        }
        tellQuiet(report, quiet ? withheld : List.of(Protecting.QUIET), before);
        return new Draft(table, before, wanted);
    }

    private void tell(Linked.Published one, List<String> withheld, List<Told> before) {
        var protecting = new Protecting(one.content().counts(), one.area().isLocal(), withheld);
        for (var figure : printed) {
            int then = Math.toIntExact(one.content().counts().stream()
                    .mapToLong(counts -> figure.count().applyAsLong(counts.tally()))
                    .sum());
            var told = figure.figure(one.period().toString(), code(one.area()));
            boolean byTheRule =
                    protecting.shown(figure).equals(Disclosure.shown(then)) && !withheld.contains(figure.key());
            before.add(byTheRule || then == 0 ? Told.byTheRule(told, then) : Told.withheld(told, then));
        }
        tellQuiet(one, withheld, before);
    }

    /** A report of several partnerships names those of whom nobody or too few were heard. */
    private static void tellQuiet(Linked.Published one, List<String> withheld, List<Told> before) {
        if (one.area().isLocal()) return;
        for (var counts : one.content().counts()) {
            var figure = Printed.comments().figure(one.period().toString(), counts.partnership());
            int then = Math.toIntExact(counts.tally().total());
            if (withheld.contains(Protecting.QUIET) && then > 0) continue; // who is not named may be few or many
            before.add(then > Disclosure.LARGEST_HIDDEN ? Told.many(figure, then) : Told.byTheRule(figure, then));
        }
    }

    private Table table() {
        var tallies = new TreeMap<String, Map<String, Tally>>(); // by partnership, then by period
        var newest = new ArrayList<>(published);
        newest.sort(Comparator.comparing(one -> one.content().moment()));
        newest.add(report);
        for (var one : newest) {
            for (var counts : one.content().counts()) {
                tallies.computeIfAbsent(counts.partnership(), fresh -> new TreeMap<>())
                        .put(one.period().toString(), counts.tally());
            }
        }
        var cells = new LinkedHashMap<Figure, Integer>();
        var periods = new LinkedHashMap<String, List<String>>();
        tallies.forEach((partnership, byPeriod) -> byPeriod.forEach((period, tally) -> {
            boolean year = Period.parse(period) instanceof ReportYear;
            String cell = year ? rest(period) : period;
            periods.put(cell, above(cell, year ? period : yearTold()));
            for (var figure : Printed.cells(framework)) {
                long count = figure.count().applyAsLong(tally);
                if (year) count -= inQuarters(figure, byPeriod);
                cells.put(figure.figure(cell, partnership), Math.toIntExact(Math.max(0, count)));
            }
        }));
        return table(new Hierarchy(periods, areas(tallies)), cells);
    }

    private static List<String> above(String cell, String year) {
        return year.isEmpty() ? List.of(cell) : List.of(cell, year);
    }

    /** What of a year lies in no quarter that is told by itself. */
    private static String rest(String year) {
        return year + " rest";
    }

    private String yearTold() {
        if (report.period() instanceof ReportYear) return report.period().toString();
        return published.stream()
                .map(Linked.Published::period)
                .filter(ReportYear.class::isInstance)
                .map(Period::toString)
                .findFirst()
                .orElse("");
    }

    private static long inQuarters(Printed figure, Map<String, Tally> byPeriod) {
        return byPeriod.entrySet().stream()
                .filter(one -> one.getKey().contains("Q"))
                .mapToLong(one -> figure.count().applyAsLong(one.getValue()))
                .sum();
    }

    /** Only places that are told: a sum that nobody sees tells nothing. */
    private Map<String, List<String>> areas(Map<String, Map<String, Tally>> tallies) {
        var told = new LinkedHashSet<Area>();
        published.forEach(one -> told.add(one.area()));
        told.add(report.area());
        var areas = new LinkedHashMap<String, List<String>>();
        for (String partnership : tallies.keySet()) {
            var above = new TreeSet<String>();
            for (var area : told) {
                if (area.partnerships().stream().anyMatch(one -> one.value().equals(partnership)))
                    above.add(code(area));
            }
            above.remove(partnership);
            var all = new ArrayList<>(List.of(partnership));
            all.addAll(above);
            areas.put(partnership, all);
        }
        return areas;
    }

    /** With what binds themes to comments; where late comments have broken that, with as much of it as holds. */
    private Table table(Hierarchy hierarchy, Map<Figure, Integer> cells) {
        var bounds = new ArrayList<>(Bound.ofThemes(
                framework.themes().stream().map(one -> one.code()).toList(), Understanding.MOST_THEMES));
        framework
                .needs()
                .forEach(need ->
                        bounds.add(new Bound(List.of(Printed.need(need.code()).theme()), 1, false)));
        var exact = new ArrayList<>(bounds);
        exact.add(new Bound(Printed.feelings(), 1, true));
        for (var some : List.of(exact, bounds)) {
            try {
                return new Table(hierarchy, cells, some);
            } catch (IllegalArgumentException broken) {
                // the next is less strict
            }
        }
        return new Table(hierarchy, cells, List.of());
    }

    private static String code(Area area) {
        return area.code().value();
    }
}
