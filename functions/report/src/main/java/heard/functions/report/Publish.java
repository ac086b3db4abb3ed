package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.domain.place.PartnershipCode;
import heard.domain.report.PublishedSite;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import heard.render.ReportPage;
import heard.render.Summary;
import heard.render.SummaryJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * Publishes a quarter that is over, once.
 *
 * <p>First the files, then the record, then the lists. A crash before the record leaves files that no list names and that the next
 * run writes again; a crash after it leaves lists that the next run makes again. The other way round, a crash would leave a release
 * whose files are missing and, once the index has moved on, could not be made again byte for byte.
 */
public final class Publish {
    /** Where a day ends that a quarter ends with; weeks of feedback are told by the same. */
    static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Summarise summarise;
    private final PublishedSite site;
    private final Releases releases;
    private final Lists lists;
    private final InstantSource clock;

    public Publish(Summarise summarise, PublishedSite site, Releases releases, Lists lists, InstantSource clock) {
        this.summarise = summarise;
        this.site = site;
        this.releases = releases;
        this.lists = lists;
        this.clock = clock;
    }

    /** @param by who signs it: the identity provider's subject, or {@code schedule} */
    public PublishOutcome publish(PartnershipCode partnership, Quarter quarter, String by) {
        var now = clock.instant();
        if (!quarter.isOver(day(now)))
            return new PublishOutcome.NotOver(quarter.weeks().to());
        var earlier = releases.find(partnership, quarter);
        if (earlier.isPresent()) return already(earlier.get());
        var summary = summarise.of(partnership, quarter);
        if (summary.isEmpty()) return new PublishOutcome.UnknownPartnership();
        return release(summary.get(), now, by);
    }

    /** Makes the front page again; after one or many were published. */
    public void publishFront() {
        lists.publishFront();
    }

    /** @param now before the index was counted */
    private PublishOutcome release(Summary summary, Instant now, String by) {
        var partnership = summary.place().partnership();
        String folder = folder(partnership.code(), summary.quarter());
        var files = new TreeMap<String, String>();
        files.put(folder + "index.html", write(folder + "index.html", Lists.HTML, new ReportPage(summary).html()));
        files.put(
                folder + "summary.json",
                write(folder + "summary.json", "application/json; charset=utf-8", SummaryJson.of(summary)));
        var release = new Release(partnership.code(), summary.quarter(), day(now), now, by, files);
        if (!releases.record(release)) return overtaken(release);
        lists.publish(partnership.code());
        return new PublishOutcome.Published("/" + folder, release);
    }

    private PublishOutcome already(Release release) {
        lists.publish(release.partnership());
        return new PublishOutcome.AlreadyReleased("/" + folder(release.partnership(), release.quarter()), release);
    }

    /** Somebody else recorded it since we looked. Harmless where both made the same files, and said loudly where not. */
    private PublishOutcome overtaken(Release ours) {
        var theirs = releases.find(ours.partnership(), ours.quarter()).orElseThrow();
        if (!theirs.files().equals(ours.files())) {
            throw new IllegalStateException("two unlike releases of " + ours.partnership() + " " + ours.quarter()
                    + " were made at once: the site may hold the one that is not recorded");
        }
        return already(theirs);
    }

    /** @return the SHA-256 of what was written */
    private String write(String path, String mediaType, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        site.publish(path, mediaType, bytes);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    private static String folder(PartnershipCode partnership, Quarter quarter) {
        return "reports/" + partnership + "/" + quarter + "/";
    }
}
