package heard.disclosure.attack;

import heard.disclosure.table.Balance;
import heard.disclosure.table.Figure;
import heard.disclosure.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as the attacker reads it: rows of cells, one for each figure and then one for each balance. */
final class Rows {
    private final int figures;
    private final int[][] cells;
    private final int[][] times;
    private final int[][] rowsOf;
    private final int[][] timesIn;
    private final int[] owner;
    private final int[] theme;
    private final List<String> owners;
    private final List<String> themes;

    Rows(Table table) {
        this.figures = table.figures().size();
        int rows = figures + table.balances().size();
        this.cells = new int[rows][];
        this.times = new int[rows][];
        var in = new ArrayList<List<int[]>>();
        for (int cell = 0; cell < table.cells(); cell++) in.add(new ArrayList<>());
        for (int row = 0; row < rows; row++) {
            if (row < figures) {
                cells[row] = table.parts(row);
                times[row] = new int[cells[row].length];
                java.util.Arrays.fill(times[row], 1);
            } else {
                Balance balance = table.balances().get(row - figures);
                cells[row] = balance.cells();
                times[row] = balance.times();
            }
            for (int i = 0; i < cells[row].length; i++) in.get(cells[row][i]).add(new int[] {row, times[row][i]});
        }
        this.rowsOf = new int[table.cells()][];
        this.timesIn = new int[table.cells()][];
        this.owner = new int[table.cells()];
        this.theme = new int[table.cells()];
        Map<String, Integer> areas = new LinkedHashMap<>();
        Map<String, Integer> layers = new LinkedHashMap<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            rowsOf[cell] = in.get(cell).stream().mapToInt(one -> one[0]).toArray();
            timesIn[cell] = in.get(cell).stream().mapToInt(one -> one[1]).toArray();
            Figure figure = table.figure(cell);
            owner[cell] = areas.computeIfAbsent(figure.area(), fresh -> areas.size());
            theme[cell] = layers.computeIfAbsent(figure.theme(), fresh -> layers.size());
        }
        this.owners = List.copyOf(areas.keySet());
        this.themes = List.copyOf(layers.keySet());
        if (owners.size() >= Long.SIZE) throw new IllegalArgumentException("more areas than can be kept apart");
    }

    int count() {
        return cells.length;
    }

    int[] cells(int row) {
        return cells[row];
    }

    int[] times(int row) {
        return times[row];
    }

    int[] rowsOf(int cell) {
        return rowsOf[cell];
    }

    int[] timesIn(int cell) {
        return timesIn[cell];
    }

    int owner(int cell) {
        return owner[cell];
    }

    /** The areas that have cells of their own. */
    List<String> owners() {
        return owners;
    }

    int theme(int cell) {
        return theme[cell];
    }

    List<String> themes() {
        return themes;
    }

    /** Rows before this one are figures, the others balances. */
    int figures() {
        return figures;
    }
}
