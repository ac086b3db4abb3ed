package heard.render;

import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.report.Release;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;

/** The front of the published site: every partnership of the region, and its latest report. */
@JStache(path = "reports")
public record ReportsPage(String region, List<Part> parts, boolean demonstration) {
    /** A sub-region. */
    public record Part(String name, List<Latest> partnerships) {}

    /**
     * A partnership in the list.
     *
     * @param period of its latest report; empty where it has none yet
     */
    public record Latest(String code, String name, String quarter, String period) {
        public boolean hasReport() {
            return !period.isEmpty();
        }
    }

    /** @param latest the latest release of each partnership that has one */
    public static ReportsPage of(Region region, Map<PartnershipCode, Release> latest, boolean demonstration) {
        var parts = region.subRegions().stream()
                .map(part -> new Part(
                        part.name(),
                        region.partnerships().stream()
                                .filter(one -> one.subRegion().equals(part.code()))
                                .map(one -> {
                                    var release = latest.get(one.code());
                                    return release == null
                                            ? new Latest(one.code().value(), one.name(), "", "")
                                            : new Latest(
                                                    one.code().value(),
                                                    one.name(),
                                                    release.quarter().toString(),
                                                    QuarterName.of(release.quarter()));
                                })
                                .toList()))
                .toList();
        return new ReportsPage(region.name(), parts, demonstration);
    }

    public String html() {
        return ReportsPageRenderer.of().execute(this);
    }
}
