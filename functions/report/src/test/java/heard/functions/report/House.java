package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.contracts.InMemoryReleases;
import heard.contracts.InMemorySite;
import heard.contracts.MovableClock;
import heard.domain.place.Region;
import heard.domain.report.PublishedSite;
import heard.domain.report.Releases;
import heard.domain.theme.Framework;
import heard.json.Resources;
import java.util.Map;
import java.util.TreeMap;

/** Reporting on fakes, in November 2026: the third quarter is over, the fourth is not. */
final class House {
    private static final Region REGION = Resources.northWest();
    private static final Framework FRAMEWORK = Resources.framework();

    final PlantedCounts index = new PlantedCounts();
    final InMemorySite site = new InMemorySite();
    final InMemoryReleases releases = new InMemoryReleases();
    final MovableClock clock = MovableClock.at("2026-11-02T08:00:00Z");
    final Region region = REGION;
    final Summarise summarise;
    final Publish publish;

    House() {
        this(false);
    }

    House(boolean demonstration) {
        summarise = new Summarise(index, region, FRAMEWORK, demonstration);
        publish = publishOn(site, releases, demonstration);
    }

    Publish publishOn(PublishedSite site, Releases releases, boolean demonstration) {
        return new Publish(summarise, site, releases, new Lists(site, releases, region, demonstration), clock);
    }

    String page(String path) {
        return new String(site.page(path).orElseThrow().bytes(), UTF_8);
    }

    /** Everything on the site, to see what has changed. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        site.pages().forEach((path, page) -> all.put(path, new String(page.bytes(), UTF_8)));
        return all;
    }
}
