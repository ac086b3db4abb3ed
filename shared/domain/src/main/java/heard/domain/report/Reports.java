package heard.domain.report;

import heard.domain.place.AreaCode;
import java.util.Optional;

/**
 * Reports on their way, and those that have arrived.
 *
 * <ul>
 *   <li>{@link #keep} is atomic and durable: of any number that name one version, exactly one stands and the others are answered
 *       {@code false}; version 1 adds, where nothing of that issue was there.
 *   <li>{@link #latest} sees every keep that returned before it.
 * </ul>
 */
public interface Reports {
    boolean keep(Report next);

    /** The highest issue of an area's period. */
    Optional<Report> latest(AreaCode area, Period period);
}
