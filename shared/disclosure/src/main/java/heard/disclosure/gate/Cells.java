package heard.disclosure.gate;

import heard.disclosure.table.Figure;
import heard.domain.feedback.Group;
import heard.domain.place.Region;
import heard.domain.report.Quarter;
import heard.domain.theme.Understanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts as rows give them, checked one by one and then together. */
final class Cells {
    private static final int MOST_THEMES = 200;

    private final Region region;
    private final Map<Figure, Row> rows = new LinkedHashMap<>();
    private final Map<Figure, Integer> given = new LinkedHashMap<>();
    private final SortedSet<Quarter> quarters = new TreeSet<>();
    private final TreeSet<String> themes = new TreeSet<>();
    private final Map<String, TreeSet<Quarter>> byPartnership = new TreeMap<>();

    Cells(Region region) {
        this.region = region;
    }

    void add(Row row) {
        quarter(row);
        partnership(row);
        theme(row);
        if (Arrays.stream(Group.values())
                .noneMatch(one -> one.wire().equals(row.figure().group()))) {
            throw new BadRow(row, "there is no such group.");
        }
        if (rows.putIfAbsent(row.figure(), row) != null) throw new BadRow(row, "this row is there twice.");
        given.put(row.figure(), count(row));
        var quarter = Quarter.parse(row.period());
        quarters.add(quarter);
        byPartnership.computeIfAbsent(row.area(), fresh -> new TreeSet<>()).add(quarter);
    }

    private static void quarter(Row row) {
        try {
            Quarter.parse(row.period());
        } catch (IllegalArgumentException other) {
            throw new BadRow(row, "counts are of quarters, written like 2026-Q3.");
        }
    }

    private void partnership(Row row) {
        boolean known =
                region.partnerships().stream().map(one -> one.code().value()).anyMatch(row.area()::equals);
        if (!known) throw new BadRow(row, "the region has no such partnership.");
    }

    private void theme(Row row) {
        String theme = row.figure().theme();
        if (theme.equals(Figure.ALL)) return;
        if (!theme.matches("[a-z][a-z0-9-]{0,39}"))
            throw new BadRow(row, "a theme's code is small letters, digits and dashes.");
        themes.add(theme);
        if (themes.size() > MOST_THEMES) throw new BadRow(row, "more than " + MOST_THEMES + " themes.");
    }

    private static int count(Row row) {
        String text = row.value();
        if (text.matches("-[0-9]+(\\.[0-9]+)?")) throw new BadRow(row, "a count is not negative.");
        if (text.matches("[0-9]*[.,][0-9]+")) throw new BadRow(row, "a count is a whole number.");
        if (!text.matches("[0-9]+")) throw new BadRow(row, "this is not a count.");
        // So many in each of a region's cells still add up.
        int most = 100_000;
        if (text.length() > 9 || Integer.parseInt(text) > most) throw new BadRow(row, "more than " + most + ".");
        return Integer.parseInt(text);
    }

    /** What can be seen only when all rows are there. */
    void check() {
        byPartnership.forEach((partnership, theirs) -> {
            for (var quarter = quarters.first(); quarter.compareTo(quarters.last()) <= 0; quarter = quarter.next()) {
                if (!theirs.contains(quarter)) {
                    throw new BadRow(
                            first(partnership),
                            "there is no row of " + partnership + " for the quarter " + quarter + ".");
                }
            }
        });
        if (hasComments()) rows.values().forEach(this::checkBounds);
    }

    private Row first(String partnership) {
        return rows.values().stream()
                .filter(row -> row.area().equals(partnership))
                .findFirst()
                .orElseThrow();
    }

    private boolean hasComments() {
        return rows.keySet().stream().anyMatch(one -> one.theme().equals(Figure.ALL));
    }

    private void checkBounds(Row row) {
        var figure = row.figure();
        int all = given.getOrDefault(of(figure, Figure.ALL), 0);
        if (given.getOrDefault(figure, 0) > all) {
            throw new BadRow(row, "a theme has more comments than there are.");
        }
        long sum = 0;
        for (String theme : themes) sum += given.getOrDefault(of(figure, theme), 0);
        if (sum > (long) Understanding.MOST_THEMES * all) {
            throw new BadRow(
                    row, "a comment has at most " + Understanding.MOST_THEMES + " themes, and here they have more.");
        }
    }

    private static Figure of(Figure place, String theme) {
        return new Figure(place.period(), place.area(), theme, place.group());
    }

    SortedSet<Quarter> quarters() {
        return quarters;
    }

    List<String> partnerships() {
        return List.copyOf(byPartnership.keySet());
    }

    List<String> themes() {
        return List.copyOf(themes);
    }

    /** Every cell there can be; a total of all comments only where comments were counted. */
    Map<Figure, Integer> counts() {
        var layers = new ArrayList<>(themes);
        if (hasComments()) layers.addFirst(Figure.ALL);
        var counts = new LinkedHashMap<Figure, Integer>();
        for (var quarter : quarters) {
            for (var partnership : partnerships()) {
                for (String theme : layers) {
                    for (var group : Group.values()) {
                        var cell = new Figure(quarter.toString(), partnership, theme, group.wire());
                        counts.put(cell, given.getOrDefault(cell, 0));
                    }
                }
            }
        }
        return counts;
    }
}
