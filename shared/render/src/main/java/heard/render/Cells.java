package heard.render;

import heard.disclosure.Shown;
import java.util.List;

/** A row of a table that compares: its name, and a figure for each column. */
record Cells(String name, List<Shown> cells) {
    Cells {
        cells = List.copyOf(cells);
    }
}
