package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.pdf.PdfUa;
import heard.render.BoardPage;
import heard.render.ChildPage;
import heard.render.DataPackage;
import heard.render.FiguresCsv;
import heard.render.ReportPage;
import heard.render.Stylesheet;
import heard.render.Summary;
import heard.render.SummaryJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every edition of one approved summary: made of it and of nothing else, so they cannot tell unlike things. */
final class Editions {
    /** One file of the site, named within its report's folder. */
    record Edition(String name, String mediaType, byte[] bytes) {}

    static final String HTML = "text/html; charset=utf-8";

    private final PdfUa pdf;

    Editions() {
        this.pdf = new PdfUa(new String(Stylesheet.bytes(), UTF_8));
    }

    List<Edition> of(Summary summary) {
        String report = new ReportPage(summary).html();
        String board = new BoardPage(summary).html();
        byte[] csv = FiguresCsv.of(summary).getBytes(UTF_8);
        byte[] json = SummaryJson.of(summary).getBytes(UTF_8);
        String data = DataPackage.of(
                summary, new TreeMap<>(Map.of("figures.csv", Content.hash(csv), "summary.json", Content.hash(json))));
        return List.of(
                new Edition("index.html", HTML, report.getBytes(UTF_8)),
                new Edition("child.html", HTML, new ChildPage(summary).html().getBytes(UTF_8)),
                new Edition("board.html", HTML, board.getBytes(UTF_8)),
                new Edition("report.pdf", "application/pdf", pdf.of(report)),
                new Edition("board.pdf", "application/pdf", pdf.of(board)),
                new Edition("figures.csv", "text/csv; charset=utf-8", csv),
                new Edition("summary.json", "application/json; charset=utf-8", json),
                new Edition("datapackage.json", "application/json; charset=utf-8", data.getBytes(UTF_8)));
    }
}
