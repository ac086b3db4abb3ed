package heard.disclosure.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Bounds, written out for the cells of a table. */
final class Balances {
    private Balances() {}

    static List<Balance> of(List<Figure> cells, List<Bound> bounds) {
        var comments = new LinkedHashMap<Figure, List<Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (!cell.theme().equals(Figure.ALL)) continue;
            comments.computeIfAbsent(cell, fresh -> new ArrayList<>()).add(i);
            // What is kept without groups is measured by the comments of all groups.
            if (!cell.group().equals(Figure.ALL)) {
                comments.computeIfAbsent(place(cell, Figure.ALL), fresh -> new ArrayList<>())
                        .add(i);
            }
        }
        var balances = new ArrayList<Balance>();
        for (var bound : bounds) {
            var places = new LinkedHashMap<Figure, List<Integer>>();
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                if (bound.themes().contains(cell.theme())) {
                    places.computeIfAbsent(place(cell, cell.group()), fresh -> new ArrayList<>())
                            .add(i);
                }
            }
            places.forEach((place, parts) -> {
                var whole = comments.get(place);
                if (whole != null) balances.add(balance(parts, whole, bound));
            });
        }
        return balances;
    }

    private static Figure place(Figure cell, String group) {
        return new Figure(cell.period(), cell.area(), Figure.ALL, group);
    }

    private static Balance balance(List<Integer> parts, List<Integer> whole, Bound bound) {
        var times = new LinkedHashMap<Integer, Integer>();
        parts.forEach(part -> times.merge(part, 1, Integer::sum));
        whole.forEach(comment -> times.merge(comment, -bound.most(), Integer::sum));
        return new Balance(
                times.keySet().stream().mapToInt(Integer::intValue).toArray(),
                times.values().stream().mapToInt(Integer::intValue).toArray(),
                bound.exactly() ? 0 : -Balance.NO_LIMIT,
                0);
    }
}
