package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.report.PublishedSite;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import heard.render.QuartersPage;
import heard.render.ReportsPage;
import heard.render.Stylesheet;
import java.util.HashMap;

/** The pages that lead to the reports. They are made of what is recorded as released and of nothing else, so can be made again. */
public final class Lists {
    static final String HTML = "text/html; charset=utf-8";

    private final PublishedSite site;
    private final Releases releases;
    private final Region region;
    private final boolean demonstration;

    public Lists(PublishedSite site, Releases releases, Region region, boolean demonstration) {
        this.site = site;
        this.releases = releases;
        this.region = region;
        this.demonstration = demonstration;
    }

    /** The front page and the style of every page. */
    public void publishFront() {
        var latest = new HashMap<PartnershipCode, Release>();
        for (var one : region.partnerships()) {
            releases.all(one.code()).stream().findFirst().ifPresent(release -> latest.put(one.code(), release));
        }
        site.publish("reports/style.css", "text/css; charset=utf-8", Stylesheet.bytes());
        page("reports/index.html", ReportsPage.of(region, latest, demonstration).html());
    }

    /** A partnership's own list. */
    public void publish(PartnershipCode code) {
        var partnership = region.find(code).orElseThrow();
        page(
                "reports/" + code + "/index.html",
                QuartersPage.of(partnership, releases.all(code), demonstration).html());
    }

    private void page(String path, String html) {
        site.publish(path, HTML, html.getBytes(UTF_8));
    }
}
