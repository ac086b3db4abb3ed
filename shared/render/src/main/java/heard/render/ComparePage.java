package heard.render;

import static java.util.Comparator.comparing;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;

/** All places in one period: what each heard of each theme. */
@JStache(path = "compare")
public record ComparePage(String period, List<String> columns, List<Cells> rows, boolean demonstration) {
    /** @param summaries of one period, at least one */
    public static ComparePage of(List<Summary> summaries, boolean demonstration) {
        var themes = summaries.getFirst().figures().themes().stream()
                .sorted(comparing(Summary.ThemeRow::plain))
                .toList();
        var columns = new ArrayList<String>();
        columns.add("All comments");
        themes.forEach(theme -> columns.add(theme.plain()));
        var rows = summaries.stream()
                .map(one -> {
                    var cells = new ArrayList<heard.disclosure.Shown>();
                    cells.add(one.comments());
                    themes.forEach(theme -> cells.add(one.figures().of(theme.code())));
                    return new Cells(one.place().name(), cells);
                })
                .toList();
        return new ComparePage(summaries.getFirst().span().name(), List.copyOf(columns), rows, demonstration);
    }

    public String html() {
        return ComparePageRenderer.of().execute(this);
    }
}
