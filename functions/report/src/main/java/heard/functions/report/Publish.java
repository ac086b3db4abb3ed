package heard.functions.report;

import heard.domain.feedback.LocalDay;
import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.PublishedSite;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import heard.domain.report.Report;
import heard.domain.report.Reports;
import heard.domain.report.Stage;
import java.time.InstantSource;
import java.util.TreeMap;

/**
 * Publishes a report that has been through every step, once.
 *
 * <p>First the files, then the record, then the report's stage, then the lists. A crash before the record leaves files that no list
 * names and that the next run writes again, byte for byte the same, since they follow from the report's content; a crash after it is
 * made good by the next run.
 */
public final class Publish {
    private final Reports reports;
    private final Releases releases;
    private final PublishedSite site;
    private final Making making;
    private final Lists lists;

    /** From a report to its files. */
    record Making(Life life, Summarise summarise, Editions editions, Gating gating, InstantSource clock) {}

    Publish(Reports reports, Releases releases, PublishedSite site, Making making, Lists lists) {
        this.reports = reports;
        this.releases = releases;
        this.site = site;
        this.making = making;
        this.lists = lists;
    }

    /** @param by who publishes it: the identity provider's subject */
    StepOutcome publish(AreaCode code, Period period, int version, String by) {
        if (making.life().area(code).isEmpty()) return new StepOutcome.UnknownArea();
        var found = reports.latest(code, period);
        if (found.isEmpty()) return new StepOutcome.NotDrawnUp();
        var report = found.get();
        if (report.stage() == Stage.PUBLISHED) return already(report);
        if (report.version() != version) return new StepOutcome.Overtaken(report);
        if (!report.stage().leadsTo(Stage.PUBLISHED)) return new StepOutcome.NotNow(report.stage());
        return release(report, by);
    }

    /** Makes the pages that lead to all reports again; after one or many were published. */
    public void publishFront() {
        lists.publishFront();
    }

    private StepOutcome release(Report report, String by) {
        var content = Content.read(report.content());
        var area = making.life().area(report.area()).orElseThrow();
        // What was published since it was protected may tell more together with it; what an earlier run recorded
        // stands.
        boolean recorded = releases.find(report.area(), report.period())
                .filter(one -> one.issue() == report.issue())
                .isPresent();
        if (!recorded && !making.gating().isStillSafe(area, report.period(), report.issue(), content)) {
            return new StepOutcome.Exposed(true);
        }
        var summary = making.summarise().of(area, report.period(), report.issue(), content, report.comment());
        String folder = Release.folder(report.area(), report.period(), report.issue());
        var files = new TreeMap<String, String>();
        for (var edition : making.editions().of(summary)) {
            site.publish(folder + edition.name(), edition.mediaType(), edition.bytes());
            files.put(folder + edition.name(), Content.hash(edition.bytes()));
        }
        var today = LocalDay.of(making.clock().instant());
        var release = new Release(report.area(), report.period(), report.issue(), today, content.moment(), by, files);
        boolean first = releases.record(release);
        reports.keep(report.published());
        lists.publish(report.area());
        return first ? new StepOutcome.Published(release) : already(report);
    }

    private StepOutcome already(Report report) {
        lists.publish(report.area());
        return new StepOutcome.AlreadyReleased(
                releases.find(report.area(), report.period()).orElseThrow());
    }
}
