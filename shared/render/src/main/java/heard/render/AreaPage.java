package heard.render;

import heard.domain.report.Release;
import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;

/** All that a place has published, the newest first, with every edition, and its periods compared. */
@JStache(path = "area")
public record AreaPage(
        String place, List<Published> published, List<String> columns, List<Cells> rows, boolean demonstration) {
    /** One release: where it stands, under the place's folder, and since when. */
    public record Published(String anchor, String folder, String period, String issue, boolean isReplaced, String day) {
        public boolean isCorrection() {
            return !issue.isEmpty();
        }
    }

    /**
     * @param releases every issue, the newest first
     * @param summaries of the latest issue of each period, the newest first
     */
    public static AreaPage of(String place, List<Release> releases, List<Summary> summaries, boolean demonstration) {
        var published = new ArrayList<Published>();
        String period = "";
        for (var one : releases) {
            boolean replaced = period.equals(one.period().toString());
            period = one.period().toString();
            published.add(new Published(
                    "p-" + period + "-" + one.issue(),
                    one.folderInArea(),
                    PeriodName.of(one.period()),
                    one.issue() == 1 ? "" : Integer.toString(one.issue() - 1),
                    replaced,
                    DayName.of(one.published())));
        }
        return new AreaPage(
                place,
                List.copyOf(published),
                summaries.stream().map(one -> one.span().name()).toList(),
                rows(summaries),
                demonstration);
    }

    private static List<Cells> rows(List<Summary> summaries) {
        if (summaries.isEmpty()) return List.of();
        var rows = new ArrayList<Cells>();
        rows.add(new Cells(
                "All comments", summaries.stream().map(Summary::comments).toList()));
        for (var theme : summaries.getFirst().figures().themes()) {
            rows.add(new Cells(
                    theme.plain(),
                    summaries.stream()
                            .map(one -> one.figures().of(theme.code()))
                            .toList()));
        }
        return List.copyOf(rows);
    }

    boolean hasTable() {
        return rows.size() > 1;
    }

    public String html() {
        return AreaPageRenderer.of().execute(this);
    }
}
