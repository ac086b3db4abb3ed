package heard.domain.triage;

import java.util.List;
import java.util.Optional;

/**
 * A page of the queue.
 *
 * @param total all that wait in the partnership
 * @param next where the next page starts, opaque; empty on the last
 */
public record HeldPage(long total, List<HeldItem> items, Optional<String> next) {
    public HeldPage {
        items = List.copyOf(items);
    }
}
