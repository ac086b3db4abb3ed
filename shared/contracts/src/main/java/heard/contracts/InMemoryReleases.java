package heard.contracts;

import static java.util.Comparator.comparing;

import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Releases in memory. */
public class InMemoryReleases implements Releases {
    private record Key(AreaCode area, Period period, int issue) {}

    private final Map<Key, Release> released = new ConcurrentHashMap<>();

    @Override
    public boolean record(Release release) {
        return released.putIfAbsent(new Key(release.area(), release.period(), release.issue()), release) == null;
    }

    @Override
    public Optional<Release> find(AreaCode area, Period period) {
        return all(area).stream().filter(one -> one.period().equals(period)).findFirst();
    }

    @Override
    public List<Release> all(AreaCode area) {
        return released.values().stream()
                .filter(one -> one.area().equals(area))
                .sorted(comparing(Release::period, Period.NEWEST_FIRST)
                        .thenComparing(Release::issue, Comparator.reverseOrder()))
                .toList();
    }
}
