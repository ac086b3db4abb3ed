package heard.disclosure.table;

import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.report.Quarter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Which figures a cell is part of.
 *
 * @param periods for each period of cells, itself and then every longer period that is told
 * @param areas for each area of cells, itself and then every area it lies in
 */
public record Hierarchy(Map<String, List<String>> periods, Map<String, List<String>> areas) {
    public Hierarchy {
        periods = copy(periods);
        areas = copy(areas);
    }

    /**
     * @param partnerships those that counts are of; what lies above them is of these
     * @param quarters a year is told where its four quarters are among them
     */
    public static Hierarchy of(Region region, Collection<PartnershipCode> partnerships, SortedSet<Quarter> quarters) {
        var areas = new LinkedHashMap<String, List<String>>();
        for (var one : region.partnerships()) {
            if (partnerships.contains(one.code())) {
                areas.put(one.code().value(), List.of(one.code().value(), one.subRegion(), region.code()));
            }
        }
        var periods = new LinkedHashMap<String, List<String>>();
        for (var quarter : quarters) {
            var above = new ArrayList<>(List.of(quarter.toString()));
            Years.of(quarter, quarters).ifPresent(above::add);
            periods.put(quarter.toString(), above);
        }
        return new Hierarchy(periods, areas);
    }

    /** The cell itself first, then every sum that it is in. */
    public List<Figure> above(Figure cell) {
        var groups = cell.group().equals(Figure.ALL) ? List.of(Figure.ALL) : List.of(cell.group(), Figure.ALL);
        var figures = new ArrayList<Figure>();
        for (String period : periods.getOrDefault(cell.period(), List.of())) {
            for (String area : areas.getOrDefault(cell.area(), List.of())) {
                for (String group : groups) figures.add(new Figure(period, area, cell.theme(), group));
            }
        }
        if (figures.isEmpty()) throw new IllegalArgumentException("no such cell: " + cell);
        return figures;
    }

    /** Whether counts are kept of an area itself, and not only of its parts. */
    public boolean isLocal(String area) {
        return areas.containsKey(area);
    }

    /** The areas that counts are kept of, in an area. */
    public List<String> within(String area) {
        return areas.entrySet().stream()
                .filter(one -> one.getValue().contains(area))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> lists) {
        var copy = new LinkedHashMap<String, List<String>>();
        lists.forEach((name, above) -> copy.put(name, List.copyOf(above)));
        return java.util.Collections.unmodifiableMap(copy);
    }
}
