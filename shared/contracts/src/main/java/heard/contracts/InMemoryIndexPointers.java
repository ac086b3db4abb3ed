package heard.contracts;

import heard.domain.insight.IndexPointer;
import heard.domain.insight.IndexPointers;
import heard.domain.place.PartnershipCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Index pointers in memory. */
public final class InMemoryIndexPointers implements IndexPointers {
    private final Map<PartnershipCode, IndexPointer> pointers = new HashMap<>();

    @Override
    public synchronized Optional<IndexPointer> read(PartnershipCode partnership) {
        return Optional.ofNullable(pointers.get(partnership));
    }

    @Override
    public synchronized boolean advance(PartnershipCode partnership, IndexPointer next) {
        var now = pointers.get(partnership);
        if (next.equals(now)) return true;
        if (next.generation() != (now == null ? 1 : now.generation() + 1)) return false;
        pointers.put(partnership, next);
        return true;
    }
}
