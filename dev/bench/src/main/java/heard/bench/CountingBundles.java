package heard.bench;

import heard.domain.insight.Bundles;
import heard.domain.place.PartnershipCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is written and read through it. */
final class CountingBundles implements Bundles {
    private final Bundles bundles;
    final AtomicLong created = new AtomicLong();
    final AtomicLong createdBytes = new AtomicLong();
    final AtomicLong read = new AtomicLong();

    CountingBundles(Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public boolean create(PartnershipCode partnership, String name, byte[] bytes) {
        created.incrementAndGet();
        createdBytes.addAndGet(bytes.length);
        return bundles.create(partnership, name, bytes);
    }

    @Override
    public Optional<byte[]> read(PartnershipCode partnership, String name) {
        read.incrementAndGet();
        return bundles.read(partnership, name);
    }

    @Override
    public List<Listed> list(PartnershipCode partnership) {
        return bundles.list(partnership);
    }

    @Override
    public void remove(PartnershipCode partnership, String name) {
        bundles.remove(partnership, name);
    }
}
