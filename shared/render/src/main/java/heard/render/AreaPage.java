package heard.render;

import heard.domain.report.Release;
import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;

/** All that a place has published, the newest first, with every edition, and its periods compared. */
@JStache(path = "area")
public record AreaPage(String place, List<Published> published, List<Table> tables, boolean demonstration) {
    /** Periods of one kind side by side: a quarter and a year cannot be compared. */
    public record Table(String code, String caption, List<String> columns, List<Cells> rows) {}

    private static final int COMPARED = 6;

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
        var tables = new ArrayList<Table>();
        tables.addAll(table("quarters", "Comments by theme and quarter", false, summaries));
        tables.addAll(table("years", "Comments by theme and year", true, summaries));
        return new AreaPage(place, List.copyOf(published), List.copyOf(tables), demonstration);
    }

    /** None of one period alone. */
    private static List<Table> table(String code, String caption, boolean yearly, List<Summary> summaries) {
        var compared = summaries.stream()
                .filter(one -> one.span().yearly() == yearly)
                .limit(COMPARED)
                .toList();
        if (compared.size() < 2) return List.of();
        var rows = new ArrayList<Cells>();
        rows.add(new Cells(
                "All comments", compared.stream().map(Summary::comments).toList()));
        for (var theme : compared.getFirst().figures().themes()) {
            rows.add(new Cells(
                    theme.plain(),
                    compared.stream().map(one -> one.figures().of(theme.code())).toList()));
        }
        return List.of(new Table(
                code, caption, compared.stream().map(one -> one.span().name()).toList(), List.copyOf(rows)));
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    public String html() {
        return AreaPageRenderer.of().execute(this);
    }
}
