package heard.functions.report;

import heard.domain.place.Area;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.Report;
import heard.domain.report.ReportYear;
import heard.domain.report.Reports;
import heard.domain.report.Stage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything that was published and has to do with a report: of places and periods that share a comment with it, or with one that
 * does. A quarter hangs together with the others of its year only once that year is told.
 */
final class Linked {
    private final Region region;
    private final Reports reports;

    Linked(Region region, Reports reports) {
        this.region = region;
        this.reports = reports;
    }

    record Published(Area area, Period period, Content content) {}

    /** @param issue what is to be published; it and what comes after it are left out */
    List<Published> to(Area area, Period period, int issue) {
        var found = new LinkedHashMap<String, List<Published>>();
        var partnerships = new LinkedHashSet<>(area.partnerships());
        var periods = new LinkedHashSet<>(List.of(period, yearOf(period)));
        if (period instanceof ReportYear) periods.addAll(period.quarters());
        while (grows(found, partnerships, periods)) {}
        return found.values().stream()
                .flatMap(List::stream)
                .filter(one ->
                        !(one.area().equals(area) && one.period().equals(period) && issueOf(found, one) >= issue))
                .toList();
    }

    /** Issues stand in their order. */
    private static int issueOf(Map<String, List<Published>> found, Published one) {
        return found.getOrDefault(key(one.area(), one.period()), List.of()).indexOf(one) + 1;
    }

    private boolean grows(Map<String, List<Published>> found, Set<PartnershipCode> partnerships, Set<Period> periods) {
        int before = partnerships.size() + periods.size();
        for (var area : region.areas().reversed()) {
            if (area.partnerships().stream().noneMatch(partnerships::contains)) continue;
            for (var period : List.copyOf(periods)) {
                var published = found.computeIfAbsent(key(area, period), fresh -> published(area, period));
                if (published.isEmpty()) continue;
                partnerships.addAll(area.partnerships());
                if (period instanceof ReportYear) periods.addAll(period.quarters());
            }
        }
        return partnerships.size() + periods.size() > before;
    }

    private List<Published> published(Area area, Period period) {
        var latest = reports.latest(area.code(), period);
        if (latest.isEmpty()) return List.of();
        return IntStream.rangeClosed(1, latest.get().issue())
                .mapToObj(issue -> issue == latest.get().issue() ? latest : reports.find(area.code(), period, issue))
                .flatMap(Optional::stream)
                .filter(report -> report.stage() == Stage.PUBLISHED)
                .map(Report::content)
                .map(content -> new Published(area, period, Content.read(content)))
                .toList();
    }

    private static String key(Area area, Period period) {
        return area.code() + "/" + period;
    }

    private static Period yearOf(Period period) {
        return switch (period) {
            case ReportYear year -> year;
            case Quarter quarter -> new ReportYear(quarter.quarter() == 1 ? quarter.year() - 1 : quarter.year());
        };
    }
}
