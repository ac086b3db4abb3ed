package heard.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSName;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * A page as PDF/UA-1: tagged, in its language, every font embedded, Arabic joined and from right to left. Nothing is fetched: what a
 * page links to is not looked at.
 */
public final class PdfUa {
    /** Paper is not a screen: no navigation, no script of right-aligned boxes, and room for a staple. */
    private static final String PAPER = """
            @page { size: A4; margin: 16mm 15mm 16mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Noto Sans'; } }
            body { font-family: 'Noto Sans', 'Noto Naskh Arabic'; font-size: 10pt; line-height: 1.35; max-width: none; padding: 0; }
            .skip, .unseen, header.site, .editions { display: none; }
            h1 { font-size: 17pt; margin: 0 0 6pt 0; } h2 { font-size: 13pt; margin-top: 12pt; padding-top: 3pt; page-break-after: avoid; }
            h3 { font-size: 11pt; page-break-after: avoid; }
            table { -fs-table-paginate: paginate; font-size: 9pt; } tr, .answer, .voice { page-break-inside: avoid; }
            .onepage { font-size: 8.5pt; line-height: 1.25; } .onepage h1 { font-size: 14pt; }
            .onepage h2 { font-size: 10.5pt; margin: 5pt 0 2pt 0; padding-top: 1pt; border-top-width: 1px; }
            .onepage p, .onepage ul { margin-top: 2pt; margin-bottom: 2pt; } .onepage table { font-size: 8pt; }
            .onepage th, .onepage td { padding-top: 1pt; padding-bottom: 1pt; } .onepage footer { margin-top: 5pt; }
            .demonstration { margin: 0 0 6pt 0; }
            .child { font-size: 13pt; line-height: 1.4; } .child h1 { font-size: 24pt; } .child h2 { font-size: 18pt; page-break-after: auto; }
            .child h3 { font-size: 14pt; } .child .big { font-size: 16pt; } .child .cards li { margin: 0 0 8pt 0; page-break-inside: avoid; }
            .child .help { page-break-inside: avoid; }
            """;

    private final String style;
    /** By name, once they are asked for: each page needs them all. */
    private final Map<String, byte[]> fonts = new ConcurrentHashMap<>();

    /** @param style the style sheet of the site; paper has some of its own */
    public PdfUa(String style) {
        // The renderer knows neither custom properties nor what is for print alone: colours are put in, and print rules
        // are PAPER's.
        this.style = Colours.put(style.replaceAll("(?s)@media print \\{.*\\z", "")) + PAPER;
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param html a whole page, with its language, a title and a description
     * @return the same bytes for the same page
     */
    public byte[] of(String html) {
        var page = Jsoup.parse(html);
        page.select("link[rel=stylesheet], .skip").remove();
        page.head().appendElement("style").text(style);
        // What a picture tells stands in its label; the renderer looks for it elsewhere.
        page.select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
        page.select("svg[data-shows]").forEach(svg -> svg.attr("alt", svg.attr("data-shows")));
        page.select("a[href]").forEach(link -> link.attr("title", link.text()));
        page.select("a:not([href^=http]):not([href^=tel:])")
                .forEach(link -> link.tagName("span").removeAttr("href").removeAttr("title"));
        var bytes = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(svg);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            for (String family : new String[] {"Noto Sans", "serif"}) {
                builder.useFont(() -> font("NotoSans-Regular.ttf"), family, 400, FontStyle.NORMAL, true);
                builder.useFont(() -> font("NotoSans-Bold.ttf"), family, 700, FontStyle.NORMAL, true);
            }
            builder.useFont(
                    () -> font("NotoNaskhArabic-Regular.ttf"), "Noto Naskh Arabic", 400, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> null);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
            builder.withProducer("Heard");
            try (var renderer = builder.buildPdfRenderer();
                    var document = renderer.createPDFKeepOpen()) {
                // The same page is the same file, whenever it is made: its hash is published.
                document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
                document.setDocumentId(0L);
                document.save(bytes);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private InputStream font(String name) {
        return new ByteArrayInputStream(fonts.computeIfAbsent(name, PdfUa::read));
    }

    private static byte[] read(String name) {
        try (var in = Objects.requireNonNull(PdfUa.class.getResourceAsStream("/heard/pdf/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
