package heard.render;

import static java.util.Comparator.comparing;

import heard.disclosure.Shown;
import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;

/** All places in one period: what each heard of each theme, and every edition of each one's report. */
@JStache(path = "compare")
public record ComparePage(String code, String period, List<String> columns, List<Place> rows, boolean demonstration) {
    /** Where a report stands, from the folder of all reports, and what it is made of. */
    public record Reported(String folder, Summary summary) {}

    /** A place: its report's folder, from this page, and a figure for each column. */
    record Place(String name, String folder, List<Shown> cells) {
        Place {
            cells = List.copyOf(cells);
        }
    }

    /** @param reports of one period, at least one */
    public static ComparePage of(List<Reported> reports, boolean demonstration) {
        var first = reports.getFirst().summary();
        var themes = first.figures().themes().stream()
                .sorted(comparing(Summary.ThemeRow::plain))
                .toList();
        var columns = new ArrayList<String>();
        columns.add("All comments");
        themes.forEach(theme -> columns.add(theme.plain()));
        var rows = reports.stream()
                .map(one -> {
                    var cells = new ArrayList<Shown>();
                    cells.add(one.summary().comments());
                    themes.forEach(theme -> cells.add(one.summary().figures().of(theme.code())));
                    return new Place(one.summary().place().name(), "../" + one.folder(), cells);
                })
                .toList();
        return new ComparePage(first.span().code(), first.span().name(), List.copyOf(columns), rows, demonstration);
    }

    public String html() {
        return ComparePageRenderer.of().execute(this);
    }
}
