package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.domain.place.Area;
import heard.domain.place.AreaCode;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.PublishedSite;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import heard.domain.report.Reports;
import heard.render.AreaPage;
import heard.render.ComparePage;
import heard.render.EditionsPage;
import heard.render.FiguresCsv;
import heard.render.FindPage;
import heard.render.ReportsPage;
import heard.render.Stylesheet;
import heard.render.Summary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages that lead to the reports, compare them and find words in them. They are made of what is released and of nothing else, so
 * can be made again.
 */
public final class Lists {
    /** Periods of one place that its page looks at. */
    private static final int COMPARED = 12;

    private final PublishedSite site;
    private final Releases releases;
    private final Reports reports;
    private final Region region;
    private final Look look;

    /** How a release looks. */
    record Look(Summarise summarise, boolean demonstration) {}

    Lists(PublishedSite site, Releases releases, Reports reports, Region region, Look look) {
        this.site = site;
        this.releases = releases;
        this.reports = reports;
        this.region = region;
        this.look = look;
    }

    /** The front page, the style of every page, the comparisons, the editions and the words. */
    public void publishFront() {
        var latest = new HashMap<AreaCode, Release>();
        var byPeriod = new TreeMap<Period, List<ComparePage.Reported>>(Period.NEWEST_FIRST);
        var newest = new ArrayList<ComparePage.Reported>();
        for (var area : region.areas()) {
            var all = releases.all(area.code());
            if (all.isEmpty()) continue;
            latest.put(area.code(), all.getFirst());
            for (var release : current(all)) {
                summary(area, release).ifPresent(summary -> {
                    var reported = new ComparePage.Reported(release.folderInSite(), summary);
                    byPeriod.computeIfAbsent(release.period(), fresh -> new ArrayList<>())
                            .add(reported);
                    if (release.equals(all.getFirst())) newest.add(reported);
                });
            }
        }
        boolean demonstration = look.demonstration();
        site.publish("reports/style.css", "text/css; charset=utf-8", Stylesheet.bytes());
        byPeriod.forEach((period, reports) -> compare(period, reports));
        page("reports/editions.html", EditionsPage.of(newest, demonstration).html());
        find(byPeriod.values().stream().flatMap(List::stream).toList());
        page(
                "reports/index.html",
                ReportsPage.of(region, latest, List.copyOf(byPeriod.keySet()), demonstration)
                        .html());
    }

    private void compare(Period period, List<ComparePage.Reported> reports) {
        String path = "reports/compare/" + period;
        page(path + ".html", ComparePage.of(reports, look.demonstration()).html());
        var figures = FiguresCsv.of(
                reports.stream().map(ComparePage.Reported::summary).toList());
        site.publish(path + ".csv", "text/csv; charset=utf-8", figures.getBytes(UTF_8));
    }

    private void find(List<ComparePage.Reported> reports) {
        var find = FindPage.of(reports.stream().map(Lists::written).toList(), look.demonstration());
        page("reports/find.html", find.html());
        find.pages().forEach((name, html) -> page("reports/find/" + name + ".html", html));
    }

    /** A place's own list. */
    void publish(AreaCode code) {
        var area = region.area(code).orElseThrow();
        var all = releases.all(code);
        var summaries = current(all).stream()
                .limit(COMPARED)
                .flatMap(one -> summary(area, one).stream())
                .toList();
        page(
                "reports/" + code + "/index.html",
                AreaPage.of(area.name(), all, summaries, look.demonstration()).html());
    }

    /** The latest issue of each period. */
    private static List<Release> current(List<Release> all) {
        var current = new ArrayList<Release>();
        for (var one : all) {
            if (current.isEmpty() || !current.getLast().period().equals(one.period())) current.add(one);
        }
        return current;
    }

    /** Of what stands, also while a correction of it is on its way. */
    private Optional<Summary> summary(Area area, Release release) {
        return reports.published(release.area(), release.period())
                .map(one -> look.summarise()
                        .of(area, one.period(), one.issue(), Content.read(one.content()), one.comment()));
    }

    private static FindPage.Written written(ComparePage.Reported reported) {
        var summary = reported.summary();
        var texts = new ArrayList<String>();
        for (var answer : summary.answers()) {
            var deed = answer.deed();
            texts.addAll(List.of(
                    answer.theme().plain(), deed.said(), deed.text(), deed.evidence(), deed.because(), deed.child()));
        }
        summary.priorities().forEach(one -> texts.add(one.name()));
        summary.sections().forEach(one -> texts.addAll(one.paragraphs()));
        summary.own().voices().forEach(one -> texts.add(one.text()));
        summary.own().phrases().forEach(one -> texts.addAll(one.texts()));
        return new FindPage.Written(
                summary.place().name(),
                reported.folder(),
                summary.span().code(),
                summary.span().name(),
                texts);
    }

    private void page(String path, String html) {
        site.publish(path, Editions.HTML, html.getBytes(UTF_8));
    }
}
