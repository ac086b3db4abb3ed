package heard.domain.report;

import heard.domain.place.PartnershipCode;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A published report: immutable, each file named by the hash of its bytes.
 *
 * @param published the day
 * @param by who signed it: the identity provider's subject, or {@code schedule}
 * @param files path in the published site, and the SHA-256 of the bytes in hexadecimal
 */
public record Release(
        PartnershipCode partnership, Quarter quarter, LocalDate published, String by, SortedMap<String, String> files) {
    public Release {
        files = new TreeMap<>(files);
    }
}
