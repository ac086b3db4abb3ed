package heard.contracts;

import heard.domain.feedback.Sends;
import heard.domain.place.PartnershipCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts of sends in memory, kept for good. */
public final class InMemorySends implements Sends {
    private record Key(PartnershipCode partnership, Way way, long minute) {}

    private final Map<Key, Long> counts = new ConcurrentHashMap<>();

    @Override
    public long add(PartnershipCode partnership, Way way, long minute, int sends) {
        if (sends < 1) throw new IllegalArgumentException("there is nothing to add");
        return counts.merge(new Key(partnership, way, minute), (long) sends, Long::sum);
    }
}
