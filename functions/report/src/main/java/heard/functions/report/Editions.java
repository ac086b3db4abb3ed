package heard.functions.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.pdf.PdfUa;
import heard.render.BoardPage;
import heard.render.ChildPage;
import heard.render.DataPackage;
import heard.render.FiguresCsv;
import heard.render.Hashes;
import heard.render.ReadAloud;
import heard.render.ReportPage;
import heard.render.Stylesheet;
import heard.render.Summary;
import heard.render.SummaryJson;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every edition of one approved summary: made of it and of nothing else, so they cannot tell unlike things. */
final class Editions {
    /** One file of the site, named within its report's folder. */
    record Edition(String name, String mediaType, byte[] bytes) {}

    static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String PDF = "application/pdf";
    private static final String SSML = "application/ssml+xml";

    private final PdfUa pdf;

    Editions() {
        this.pdf = new PdfUa(new String(Stylesheet.bytes(), UTF_8));
    }

    /** Names of the files that a report has, but for those that are made of the others. */
    static final List<String> NAMES = List.of(
            "index.html",
            "child.html",
            "board.html",
            "report.pdf",
            "child.pdf",
            "board.pdf",
            "child-read-aloud.txt",
            "child-read-aloud.ssml",
            "figures.csv",
            "summary.json");

    /** Every file of a report, in a fixed order. */
    List<Edition> of(Summary summary) {
        var editions = new ArrayList<Edition>();
        NAMES.forEach(name -> editions.add(of(summary, name)));
        editions.add(new Edition("datapackage.json", JSON, bytes(DataPackage.of(summary, hashes(editions)))));
        editions.add(new Edition("sha256.txt", TEXT, bytes(Hashes.of(hashes(editions)))));
        return List.copyOf(editions);
    }

    /** One of {@link #NAMES}, as it would be published. */
    Edition of(Summary summary, String name) {
        return switch (name) {
            case "index.html" -> new Edition(name, HTML, bytes(new ReportPage(summary).html()));
            case "child.html" -> new Edition(name, HTML, bytes(new ChildPage(summary).html()));
            case "board.html" -> new Edition(name, HTML, bytes(new BoardPage(summary).html()));
            case "report.pdf" -> new Edition(name, PDF, pdf.of(new ReportPage(summary).html()));
            case "child.pdf" -> new Edition(name, PDF, pdf.of(new ChildPage(summary).html()));
            case "board.pdf" -> new Edition(name, PDF, pdf.of(new BoardPage(summary).html()));
            case "child-read-aloud.txt" ->
                new Edition(name, TEXT, bytes(ReadAloud.of(summary).text()));
            case "child-read-aloud.ssml" ->
                new Edition(name, SSML, bytes(ReadAloud.of(summary).ssml()));
            case "figures.csv" -> new Edition(name, "text/csv; charset=utf-8", bytes(FiguresCsv.of(summary)));
            case "summary.json" -> new Edition(name, JSON, bytes(SummaryJson.of(summary)));
            default -> throw new IllegalArgumentException("there is no such edition");
        };
    }

    private static SortedMap<String, String> hashes(List<Edition> editions) {
        var hashes = new TreeMap<String, String>();
        editions.forEach(one -> hashes.put(one.name(), Content.hash(one.bytes())));
        return hashes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
