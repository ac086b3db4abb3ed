package heard.local.stream;

import java.util.List;
import java.util.Optional;

/**
 * A table's changes in order.
 *
 * <ul>
 *   <li>{@link #read} gives each change once, in order; an empty list says that there is none yet.
 *   <li>After {@link #seek} it gives those after the position; where the position is no longer there, all that still are.
 * </ul>
 */
public interface ChangeLog {
    /** @param after empty for the oldest change there is */
    void seek(Optional<Position> after);

    List<Change> read();

    /** The change that was dealt with last. */
    record Position(String shard, String sequence) {}
}
