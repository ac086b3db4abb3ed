package heard.domain.report;

import heard.domain.place.AreaCode;
import heard.domain.theme.ReceiptStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A published report: immutable, each file named by the hash of its bytes.
 *
 * @param issue 1; a correction is 2, and the one before stays where it was
 * @param published the day
 * @param counted the moment before the index was counted: what joined it later is not in this report
 * @param by who published it: the identity provider's subject
 * @param files path in the published site, and the SHA-256 of the bytes in hexadecimal
 */
public record Release(
        AreaCode area,
        Period period,
        int issue,
        LocalDate published,
        Instant counted,
        String by,
        SortedMap<String, String> files) {
    private static final String SITE = "reports/";

    /** The index follows a decision within seconds; one that is younger than this may not have been counted. */
    private static final Duration INDEXED = Duration.ofMinutes(1);

    public Release {
        files = new TreeMap<>(files);
        if (issue < 1) throw new IllegalArgumentException("issues count from 1");
    }

    /**
     * Whether feedback of this period and partnership is counted in it. What waited for a person is where that person decided in
     * time; what did not wait is assessed within hours of its week, and no quarter is released before its weeks are over.
     */
    public boolean counts(ReceiptStatus status) {
        return switch (status.state()) {
            case RECEIVED, HELD -> false;
            case ASSESSED -> true;
            case CLEARED, REFERRED ->
                status.decided()
                        .filter(decided -> decided.isBefore(counted.minus(INDEXED)))
                        .isPresent();
        };
    }

    /** Where its files stand in the site: the first issue at the plain address, a correction beside it. */
    public static String folder(AreaCode area, Period period, int issue) {
        return SITE + area + "/" + within(period, issue);
    }

    private static String within(Period period, int issue) {
        return issue == 1 ? period + "/" : period + "/issue-" + issue + "/";
    }

    public String folder() {
        return folder(area, period, issue);
    }

    /** The same, from the folder of all reports. */
    public String folderInSite() {
        return area + "/" + folderInArea();
    }

    /** The same, from its area's folder. */
    public String folderInArea() {
        return within(period, issue);
    }
}
