package heard.contracts;

import static java.util.Comparator.comparing;

import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.domain.report.Reports;
import heard.domain.report.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports in memory. */
public final class InMemoryReports implements Reports {
    private record Key(AreaCode area, Period period, int issue) {}

    private final Map<Key, Report> kept = new HashMap<>();

    @Override
    public synchronized boolean keep(Report next) {
        var key = new Key(next.area(), next.period(), next.issue());
        var before = kept.get(key);
        if ((before == null ? 0 : before.version()) != next.version() - 1) return false;
        kept.put(key, next);
        return true;
    }

    @Override
    public synchronized Optional<Report> latest(AreaCode area, Period period) {
        return of(area, period).max(comparing(Report::issue));
    }

    @Override
    public synchronized Optional<Report> published(AreaCode area, Period period) {
        return of(area, period).filter(one -> one.stage() == Stage.PUBLISHED).max(comparing(Report::issue));
    }

    private Stream<Report> of(AreaCode area, Period period) {
        return kept.values().stream()
                .filter(one -> one.area().equals(area) && one.period().equals(period));
    }

    @Override
    public synchronized Optional<Report> find(AreaCode area, Period period, int issue) {
        return Optional.ofNullable(kept.get(new Key(area, period, issue)));
    }
}
