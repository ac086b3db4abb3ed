package heard.render;

import heard.domain.place.Area;
import heard.domain.place.AreaCode;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Release;
import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The front of the published site: every place of the region, and its latest report. */
@JStache(path = "reports")
public record ReportsPage(String region, List<Compared> compared, List<Part> parts, boolean demonstration) {
    /** A period in which places can be compared. */
    public record Compared(String code, String name) {}

    /** The region, or a sub-region with what lies in it. */
    public record Part(String code, String name, List<Latest> places) {}

    /**
     * A place in the list.
     *
     * @param period of its latest report; empty where it has none yet
     */
    public record Latest(String code, String name, String folder, String period) {
        public boolean hasReport() {
            return !period.isEmpty();
        }
    }

    /**
     * @param latest the latest release of each place that has one
     * @param periods in which anything is released, the newest first
     */
    public static ReportsPage of(
            Region region, Map<AreaCode, Release> latest, List<Period> periods, boolean demonstration) {
        var areas = region.areas();
        var parts = new ArrayList<Part>();
        for (var area : areas) {
            if (area.level() == Area.Level.REGION) {
                parts.addFirst(new Part(area.code().value(), "The whole region", List.of(latest(area, latest))));
            } else if (area.level() == Area.Level.SUB_REGION) {
                var places = new ArrayList<Latest>();
                places.add(latest(area, latest));
                areas.stream()
                        .filter(one -> one.isLocal() && area.partnerships().containsAll(one.partnerships()))
                        .forEach(one -> places.add(latest(one, latest)));
                parts.add(new Part(area.code().value(), area.name(), List.copyOf(places)));
            }
        }
        return new ReportsPage(
                region.name(),
                periods.stream()
                        .map(one -> new Compared(one.toString(), PeriodName.of(one)))
                        .toList(),
                List.copyOf(parts),
                demonstration);
    }

    private static Latest latest(Area area, Map<AreaCode, Release> latest) {
        var release = latest.get(area.code());
        if (release == null) return new Latest(area.code().value(), area.name(), "", "");
        return new Latest(area.code().value(), area.name(), release.folderInArea(), PeriodName.of(release.period()));
    }

    boolean hasCompared() {
        return !compared.isEmpty();
    }

    public String html() {
        return ReportsPageRenderer.of().execute(this);
    }
}
