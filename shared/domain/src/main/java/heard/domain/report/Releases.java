package heard.domain.report;

import heard.domain.place.AreaCode;
import java.util.List;
import java.util.Optional;

/**
 * What has been released.
 *
 * <ul>
 *   <li>{@link #record} is durable and never replaces: an issue of an area's period is released once, and a second is answered
 *       {@code false}.
 *   <li>{@link #find} and {@link #all} see every release that was recorded before.
 * </ul>
 */
public interface Releases {
    boolean record(Release release);

    /** The latest issue. */
    Optional<Release> find(AreaCode area, Period period);

    /** Every issue of an area, the newest period first, and of one period the latest issue. */
    List<Release> all(AreaCode area);
}
