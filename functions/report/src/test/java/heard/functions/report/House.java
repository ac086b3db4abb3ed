package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryReleases;
import heard.contracts.InMemoryReports;
import heard.contracts.InMemorySite;
import heard.contracts.MovableClock;
import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.Agency;
import heard.domain.action.ChangedBy;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import heard.domain.place.AreaCode;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.PublishedSite;
import heard.domain.report.Quarter;
import heard.domain.report.Releases;
import heard.domain.report.Report;
import heard.domain.report.Reports;
import heard.domain.theme.Framework;
import heard.json.Resources;
import heard.render.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reporting on fakes, in November 2026: the third quarter is over, the fourth is not. */
final class House {
    static final Period THIRD = Period.parse("2026-Q3");
    static final AreaCode TRAFFORD = new AreaCode("E08000009");
    static final AreaCode GREATER_MANCHESTER = new AreaCode("NW-GM");
    private static final Region REGION = Resources.northWest();
    private static final Framework FRAMEWORK = Resources.framework();

    final PlantedCounts index = new PlantedCounts();
    final InMemorySite site = new InMemorySite();
    final InMemoryReleases releases = new InMemoryReleases();
    final InMemoryReports reports = new InMemoryReports();
    final InMemoryActions actions = new InMemoryActions();
    final MovableClock clock = MovableClock.at("2026-11-02T08:00:00Z");
    final Region region = REGION;
    final Reporting reporting;
    final Life life;
    private int drawn = 1;

    House() {
        this(false);
    }

    House(boolean demonstration) {
        reporting = on(site, releases, reports, demonstration);
        life = reporting.life();
    }

    Reporting on(PublishedSite site, Releases releases, Reports reports, boolean demonstration) {
        var stores = new Reporting.Stores(index, actions, reports, releases, site);
        return new Reporting(stores, region, FRAMEWORK, clock, demonstration);
    }

    /** An action of each partnership for each theme that is a priority of it or of the region. */
    House answered(Quarter quarter) {
        for (var partnership : region.partnerships()) answered(partnership.code(), quarter);
        return this;
    }

    House answered(PartnershipCode partnership, Quarter quarter) {
        var themes = List.of(partnership.value(), region.code()).stream()
                .flatMap(owner -> FRAMEWORK.prioritiesOf(owner).stream())
                .flatMap(one -> one.themes().stream())
                .distinct()
                .toList();
        for (String theme : themes) act(partnership, theme, quarter, new Progress.Planned(PROMISE));
        return this;
    }

    static final Promise PROMISE = new Promise("A named worker rings each family", LocalDate.parse("2027-03-31"));

    void act(PartnershipCode partnership, String theme, Quarter quarter, Progress progress) {
        var action = new Action(
                new ActionId("%032x".formatted(drawn++)),
                theme,
                quarter,
                Agency.COUNCIL,
                "Families said that nobody rings back.",
                progress,
                "We will ring you. You can tell us how it is.");
        actions.write(partnership, 0, action, new ChangedBy("lead", clock.instant()));
    }

    /** Through every step but the last. */
    Report ready(AreaCode area, Period period) {
        var draft = taken(life.drawUp(area, period, reports.latest(area, period).isPresent()));
        var settled = taken(life.protect(area, period, draft.version()));
        String hash = Content.hash(settled.content());
        var signed = taken(life.sign(area, period, settled.version(), hash, "lead"));
        var seconded = taken(life.sign(area, period, signed.version(), hash, "reviewer"));
        return taken(
                life.comment(area, period, seconded.version(), hash, "I have read it, and ask who was not heard."));
    }

    StepOutcome publish(AreaCode area, Period period) {
        return publish(reporting, area, period);
    }

    StepOutcome publish(Reporting by, AreaCode area, Period period) {
        var report = ready(area, period);
        var outcome = by.publish().publish(area, period, report.version(), "lead");
        by.publish().publishFront();
        return outcome;
    }

    Summary summary(AreaCode area, Period period) {
        var place = life.area(area).orElseThrow();
        return reporting.summarise().of(place, period, 1, life.asItWouldBe(place, period), "");
    }

    static Report taken(StepOutcome outcome) {
        return assertInstanceOf(StepOutcome.Taken.class, outcome).now();
    }

    String page(String path) {
        return new String(site.page(path).orElseThrow().bytes(), UTF_8);
    }

    /** Every text on the site, to see what has changed. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        site.pages().forEach((path, page) -> {
            if (!path.endsWith(".pdf")) all.put(path, new String(page.bytes(), UTF_8));
        });
        return all;
    }
}
