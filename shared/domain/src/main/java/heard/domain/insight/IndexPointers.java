package heard.domain.insight;

import heard.domain.place.PartnershipCode;
import java.util.Optional;

/**
 * One pointer a partnership: the fence that commits to an index pass.
 *
 * <ul>
 *   <li>{@link #read} is strongly consistent.
 *   <li>{@link #advance} stores a pointer only where the stored generation is one less than its own (or there is none, for 1), in
 *       one atomic step. Of any number of writers that race for one generation, exactly one gets {@code true}; a writer whose own
 *       pointer is found stored (its first answer was lost) gets {@code true} too.
 * </ul>
 */
public interface IndexPointers {
    Optional<IndexPointer> read(PartnershipCode partnership);

    boolean advance(PartnershipCode partnership, IndexPointer next);
}
