package heard.contracts;

import static java.util.Comparator.comparing;

import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Releases in memory. */
public class InMemoryReleases implements Releases {
    private record Key(PartnershipCode partnership, Quarter quarter) {}

    private final Map<Key, Release> released = new ConcurrentHashMap<>();

    @Override
    public boolean record(Release release) {
        return released.putIfAbsent(new Key(release.partnership(), release.quarter()), release) == null;
    }

    @Override
    public Optional<Release> find(PartnershipCode partnership, Quarter quarter) {
        return Optional.ofNullable(released.get(new Key(partnership, quarter)));
    }

    @Override
    public List<Release> all(PartnershipCode partnership) {
        return released.values().stream()
                .filter(one -> one.partnership().equals(partnership))
                .sorted(comparing(Release::quarter).reversed())
                .toList();
    }
}
