package heard.contracts;

import heard.domain.insight.Bundles;
import heard.domain.place.PartnershipCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Bundles in memory. */
public final class InMemoryBundles implements Bundles {
    private static final String NAME = "[A-Za-z0-9._-]{1,200}";

    private record Stored(byte[] bytes, Instant created) {}

    private final Map<String, Stored> stored = new ConcurrentSkipListMap<>();
    private final InstantSource clock;

    public InMemoryBundles(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean create(PartnershipCode partnership, String name, byte[] bytes) {
        return stored.putIfAbsent(key(partnership, name), new Stored(bytes.clone(), clock.instant())) == null;
    }

    @Override
    public Optional<byte[]> read(PartnershipCode partnership, String name) {
        return Optional.ofNullable(stored.get(key(partnership, name)))
                .map(one -> one.bytes().clone());
    }

    @Override
    public List<Listed> list(PartnershipCode partnership) {
        String prefix = partnership.value() + "/";
        return stored.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .map(one -> new Listed(
                        one.getKey().substring(prefix.length()),
                        one.getValue().bytes().length,
                        one.getValue().created()))
                .toList();
    }

    @Override
    public void remove(PartnershipCode partnership, String name) {
        stored.remove(key(partnership, name));
    }

    /** Puts other bytes under a name, as a fault does; never part of the port. */
    public void corrupt(PartnershipCode partnership, String name, byte[] bytes) {
        stored.put(key(partnership, name), new Stored(bytes.clone(), clock.instant()));
    }

    private static String key(PartnershipCode partnership, String name) {
        if (!name.matches(NAME)) throw new IllegalArgumentException("not a bundle's name");
        return partnership.value() + "/" + name;
    }
}
