package heard.domain.report;

import heard.domain.place.PartnershipCode;
import java.util.List;
import java.util.Optional;

/**
 * What has been released.
 *
 * <ul>
 *   <li>{@link #record} is durable and never replaces: a partnership's quarter is released once, and a second is answered {@code false}.
 *   <li>{@link #find} and {@link #all} see every release that was recorded before.
 * </ul>
 */
public interface Releases {
    boolean record(Release release);

    Optional<Release> find(PartnershipCode partnership, Quarter quarter);

    /** All of a partnership, the newest quarter first. */
    List<Release> all(PartnershipCode partnership);
}
