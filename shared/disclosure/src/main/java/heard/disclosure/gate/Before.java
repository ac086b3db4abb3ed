package heard.disclosure.gate;

import heard.disclosure.Disclosure;
import heard.disclosure.attack.Span;
import heard.disclosure.attack.Told;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What earlier releases told, as rows give it: it stands, and has to fit the counts. */
final class Before {
    private final Region region;
    private final Table table;
    private final Set<String> hierarchy = new TreeSet<>();
    private final Map<Figure, Told> told = new LinkedHashMap<>();
    private final Set<Figure> seen = new java.util.HashSet<>();
    private final TreeSet<String> periods = new TreeSet<>();

    Before(Region region, Table table) {
        this.region = region;
        this.table = table;
        table.hierarchy().periods().values().forEach(hierarchy::addAll);
    }

    void add(Row row) {
        if (!isPlace(row.area())) throw new BadRow(row, "the region has no such place.");
        if (!seen.add(row.figure())) throw new BadRow(row, "this figure was released twice.");
        shape(row);
        if (!concerns(row)) return;
        var number = table.number(row.figure());
        if (number.isEmpty()) throw new BadRow(row, "it was released, and there are no counts of it now.");
        int count = table.count(number.get());
        boolean hiddenFurther = row.value().equals("c") && count > Disclosure.LARGEST_HIDDEN;
        if (!hiddenFurther && !Disclosure.shown(count).text().equals(row.value())) {
            throw new BadRow(row, "it was released so, and would be shown otherwise now. What is released stands.");
        }
        told.put(
                row.figure(), hiddenFurther ? Told.withheld(row.figure(), count) : Told.byTheRule(row.figure(), count));
        periods.add(row.period());
    }

    private boolean isPlace(String area) {
        return region.areas().stream().anyMatch(one -> one.code().value().equals(area));
    }

    private static void shape(Row row) {
        try {
            Span.of(row.value());
        } catch (IllegalArgumentException other) {
            throw new BadRow(row, "what is released is 0, c, or 10 and more in fives.");
        }
    }

    /** Whether it is of a period that is counted now; one that only overlaps those is refused. */
    private boolean concerns(Row row) {
        if (hierarchy.contains(row.period())) return true;
        for (var quarter : quarters(row)) {
            if (hierarchy.contains(quarter.toString())) {
                throw new BadRow(
                        row,
                        "it overlaps " + quarter
                                + ", which is to be released, and its other quarters are not counted.");
            }
        }
        return false;
    }

    private static List<Quarter> quarters(Row row) {
        String period = row.period();
        if (period.matches("2[01][0-9]{2}")) {
            return IntStream.rangeClosed(1, 4)
                    .mapToObj(one -> new Quarter(Integer.parseInt(period), one))
                    .toList();
        }
        try {
            return Period.parse(period).quarters();
        } catch (IllegalArgumentException other) {
            throw new BadRow(row, "this is no quarter and no year.");
        }
    }

    /** The periods that are never released again. */
    Set<String> periods() {
        return periods;
    }

    /** What was not told then, though it is not none, was withheld. */
    List<Told> told() {
        var all = new ArrayList<>(told.values());
        for (var figure : table.figures()) {
            boolean withheld =
                    periods.contains(figure.period()) && !told.containsKey(figure) && table.count(figure) > 0;
            if (withheld) all.add(Told.withheld(figure, table.count(figure)));
        }
        return all;
    }
}
