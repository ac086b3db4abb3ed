package heard.domain.report;

import heard.domain.place.AreaCode;
import java.util.Optional;

/**
 * Reports on their way, and those that have arrived.
 *
 * <ul>
 *   <li>{@link #keep} is atomic and durable: of any number that name one version, exactly one stands and the others are answered
 *       {@code false}; version 1 adds, where nothing of that issue was there.
 *   <li>{@link #latest}, {@link #published} and {@link #find} see every keep that returned before them.
 * </ul>
 */
public interface Reports {
    boolean keep(Report next);

    /** The highest issue of an area's period. */
    Optional<Report> latest(AreaCode area, Period period);

    /** The highest issue that is published: the one that stands while a correction of it is on its way. */
    Optional<Report> published(AreaCode area, Period period);

    /** One issue of an area's period. */
    Optional<Report> find(AreaCode area, Period period, int issue);
}
