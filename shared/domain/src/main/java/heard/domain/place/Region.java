package heard.domain.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A region with its sub-regions and partnerships, checked as a whole: every partnership lies in one known sub-region, every
 * sub-region has a partnership, and no code stands twice.
 *
 * @param code the ONS GSS code, such as {@code E12000002}
 */
public record Region(String code, String name, List<SubRegion> subRegions, List<Partnership> partnerships) {
    public Region {
        subRegions = List.copyOf(subRegions);
        partnerships = List.copyOf(partnerships);
        var unused = new HashSet<String>();
        for (var sub : subRegions) {
            if (!unused.add(sub.code())) throw new IllegalArgumentException("sub-region twice: " + sub.code());
        }
        var known = new HashSet<>(unused);
        var seen = new HashSet<PartnershipCode>();
        for (var partnership : partnerships) {
            if (!seen.add(partnership.code())) {
                throw new IllegalArgumentException("partnership twice: " + partnership.code());
            }
            if (!known.contains(partnership.subRegion())) {
                throw new IllegalArgumentException(partnership.code() + " lies in no known sub-region");
            }
            unused.remove(partnership.subRegion());
        }
        if (!unused.isEmpty()) throw new IllegalArgumentException("sub-regions without a partnership: " + unused);
    }

    public Optional<Partnership> find(PartnershipCode wanted) {
        return partnerships.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }

    public Optional<SubRegion> subRegion(String wanted) {
        return subRegions.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }

    /** The partnerships of each sub-region, by sub-region code, in order. */
    public SortedMap<String, List<Partnership>> bySubRegion() {
        var grouped = new TreeMap<String, List<Partnership>>();
        for (var sub : subRegions) {
            grouped.put(
                    sub.code(),
                    partnerships.stream()
                            .filter(one -> one.subRegion().equals(sub.code()))
                            .toList());
        }
        return grouped;
    }

    /** Every place that is reported on: the partnerships, then the sub-regions, then the region. */
    public List<Area> areas() {
        var areas = new ArrayList<Area>();
        for (var one : partnerships) {
            String part = subRegion(one.subRegion()).map(SubRegion::name).orElseThrow();
            areas.add(
                    new Area(one.code().area(), one.name(), Area.Level.LOCAL, part + ", " + name, List.of(one.code())));
        }
        for (var part : subRegions) {
            var within = partnerships.stream()
                    .filter(one -> one.subRegion().equals(part.code()))
                    .map(Partnership::code)
                    .toList();
            areas.add(new Area(new AreaCode(part.code()), part.name(), Area.Level.SUB_REGION, name, within));
        }
        var all = partnerships.stream().map(Partnership::code).toList();
        areas.add(new Area(new AreaCode(code), name, Area.Level.REGION, "", all));
        return areas;
    }

    public Optional<Area> area(AreaCode wanted) {
        return areas().stream().filter(one -> one.code().equals(wanted)).findFirst();
    }
}
