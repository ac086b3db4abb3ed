package heard.domain.report;

import heard.domain.place.PartnershipCode;
import heard.domain.theme.ReceiptStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A published report: immutable, each file named by the hash of its bytes.
 *
 * @param published the day
 * @param counted the moment before the index was counted: what joined it later is not in this report
 * @param by who signed it: the identity provider's subject, or {@code schedule}
 * @param files path in the published site, and the SHA-256 of the bytes in hexadecimal
 */
public record Release(
        PartnershipCode partnership,
        Quarter quarter,
        LocalDate published,
        Instant counted,
        String by,
        SortedMap<String, String> files) {
    /** The index follows a decision within seconds; one that is younger than this may not have been counted. */
    private static final Duration INDEXED = Duration.ofMinutes(1);

    public Release {
        files = new TreeMap<>(files);
    }

    /**
     * Whether feedback of this quarter and partnership is counted in it. What waited for a person is where that person decided in
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
}
