package heard.disclosure.gate;

import heard.disclosure.table.Figure;

/**
 * A row of a file of cells, or of figures that were released.
 *
 * @param place where it stands, for the person who mends it, such as {@code cells.csv, row 5}
 * @param value a count, or a figure as it was shown
 */
public record Row(String place, Figure figure, String value) {
    String period() {
        return figure.period();
    }

    String area() {
        return figure.area();
    }

    /** Names the place and the figure; never the count. */
    @Override
    public String toString() {
        return place + " (" + figure + ")";
    }
}
