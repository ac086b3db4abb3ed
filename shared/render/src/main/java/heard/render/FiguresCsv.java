package heard.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import heard.disclosure.Shown;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The figures as one tidy table: a row for each, as it is shown. No cell begins like a formula. */
public final class FiguresCsv {
    private static final String ALL = "all";

    private final CsvWriter csv;
    private final StringWriter text = new StringWriter();

    private FiguresCsv() {
        this.csv = CsvWriter.builder().build(text);
    }

    public static String of(Summary summary) {
        return of(List.of(summary));
    }

    /** Of several places or periods in one table. */
    public static String of(List<Summary> summaries) {
        return new FiguresCsv().write(summaries);
    }

    private String write(List<Summary> summaries) {
        try (csv) {
            csv.writeRecord("area", "place", "level", "period", "measure", "code", "name", "group", "shown", "share");
            for (var one : summaries) new Rows(csv, one).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The rows of one summary. */
    private record Rows(CsvWriter csv, Summary summary) {
        void write() {
            row("comments", ALL, "All comments", ALL, summary.comments(), "");
            for (var one : summary.figures().groups()) line("group", one, one.code());
            for (var theme : summary.figures().themes()) {
                row("theme", theme.code(), theme.name(), ALL, theme.shown(), "");
                for (var one : theme.byGroup()) {
                    row(
                            "theme",
                            theme.code(),
                            theme.name(),
                            one.code(),
                            one.shown(),
                            one.share().text());
                }
            }
            for (var one : summary.figures().needs()) line("need", one, ALL);
            for (var one : summary.figures().feelings()) line("feeling", one, ALL);
        }

        private void line(String measure, Summary.Line one, String group) {
            row(measure, one.code(), one.name(), group, one.shown(), one.share().text());
        }

        private void row(String measure, String code, String name, String group, Shown shown, String share) {
            var place = summary.place();
            csv.writeRecord(
                    plain(place.code()),
                    plain(place.name()),
                    place.level(),
                    plain(summary.span().code()),
                    measure,
                    plain(code),
                    plain(name),
                    group,
                    shown.text(),
                    share);
        }
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
