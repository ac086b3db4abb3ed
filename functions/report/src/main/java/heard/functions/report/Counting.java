package heard.functions.report;

import heard.domain.insight.FeedbackSearch;
import heard.domain.place.Area;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.ReportYear;
import heard.domain.report.Reports;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Counts a place's period in the indexes, never from a live view, and looks up what earlier reports were made of. */
final class Counting {
    private static final int QUARTERS_BACK = 4;

    private final FeedbackSearch index;
    private final Reports reports;
    private final InstantSource clock;

    Counting(FeedbackSearch index, Reports reports, InstantSource clock) {
        this.index = index;
        this.reports = reports;
        this.clock = clock;
    }

    /** A content with counts and nothing else yet. */
    Content of(Area area, Period period) {
        var now = clock.instant();
        var counts = area.partnerships().stream()
                .map(one -> new Content.Counts(one.value(), index.tally(one, period.weeks())))
                .toList();
        return Content.counted(now, counts, earlier(area, period));
    }

    /** Only what was published: a figure of before that was not is not told now. */
    private List<Content.Earlier> earlier(Area area, Period period) {
        return periods(area, period)
                .flatMap(one -> reports.published(area.code(), one).stream())
                .map(one -> earlier(one.period(), Content.read(one.content())))
                .toList();
    }

    private static Content.Earlier earlier(Period period, Content content) {
        return new Content.Earlier(
                period.toString(), content.counts(), content.gate().withheld());
    }

    /** Of a year in one place its quarters too: an action is begun in one of them, and told by what became of it since. */
    private static Stream<Period> periods(Area area, Period period) {
        return switch (period) {
            case Quarter quarter ->
                Stream.<Period>iterate(quarter.previous(), Period::previous).limit(QUARTERS_BACK);
            case ReportYear year ->
                area.isLocal()
                        ? Stream.concat(Stream.of(year.previous()), year.quarters().reversed().stream())
                        : Stream.of(year.previous());
        };
    }
}
