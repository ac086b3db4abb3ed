package heard.functions.report;

import heard.domain.insight.FeedbackSearch;
import heard.domain.place.Area;
import heard.domain.report.Period;
import heard.domain.report.Quarter;
import heard.domain.report.ReportYear;
import heard.domain.report.Reports;
import heard.domain.report.Stage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

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
        return new Content(
                now.toString(), counts, earlier(area, period), List.of(), new java.util.TreeMap<>(), List.of());
    }

    /** Only what was published: a figure of before that was not is not told now. */
    private List<Content.Earlier> earlier(Area area, Period period) {
        int back = switch (period) {
            case Quarter quarter -> QUARTERS_BACK;
            case ReportYear year -> 1;
        };
        var earlier = new ArrayList<Content.Earlier>();
        var before = period.previous();
        for (int i = 0; i < back; i++) {
            String name = before.toString();
            reports.latest(area.code(), before)
                    .filter(one -> one.stage() == Stage.PUBLISHED)
                    .ifPresent(one -> earlier.add(new Content.Earlier(
                            name, Content.read(one.content()).counts())));
            before = before.previous();
        }
        return earlier;
    }
}
