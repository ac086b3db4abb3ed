package heard.domain.insight;

import heard.domain.place.PartnershipCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Immutable objects that hold the files of an index, by partnership and name.
 *
 * <ul>
 *   <li>{@link #create} is durable when it returns, and never replaces: a name that is taken is answered {@code false}, also where
 *       the taker was an earlier attempt of this very call whose answer was lost.
 *   <li>{@link #read} gives back just the bytes that were created, or empty.
 *   <li>No partnership's names are seen in another's list.
 * </ul>
 */
public interface Bundles {
    /** @param name 1 to 200 letters, digits, dots, hyphens and underscores */
    boolean create(PartnershipCode partnership, String name, byte[] bytes);

    Optional<byte[]> read(PartnershipCode partnership, String name);

    List<Listed> list(PartnershipCode partnership);

    /** Removes it; removing what is not there is no error. */
    void remove(PartnershipCode partnership, String name);

    record Listed(String name, long size, Instant created) {}
}
