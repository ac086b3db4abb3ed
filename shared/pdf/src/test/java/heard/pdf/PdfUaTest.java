package heard.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

final class PdfUaTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="description" content="A page">
            <title>A page</title><link rel="stylesheet" href="style.css"></head><body><main><h1>%s</h1>
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="A bar" viewBox="0 0 100 20" width="100" height="20"><rect x="0" y="0" width="50" height="20" fill="#00625d"/></svg>
            <table><caption>A table</caption><thead><tr><th scope="col">What</th><th scope="col">Shown</th></tr></thead>
            <tbody><tr><th scope="row">Bullying</th><td>15</td></tr></tbody></table>
            <ul><li>One</li><li><a href="index.html">Two</a></li><li><a href="https://example.org/">Three</a></li></ul>
            <p>Ring <a href="tel:08001111">0800 1111</a>.</p></main></body></html>
            """;
    private static final String SAID = "قال الأطفال إنهم يشعرون بالأمان";

    private final PdfUa pdf =
            new PdfUa(":root { --ink: #111; } body { color: var(--ink); } @media print { a { color: red; } }");

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_page_is_pdf_ua() throws Exception {
        assertEquals(List.of(), failures(pdf.of(PAGE.formatted("en-GB", "ltr", "What we heard"))));
    }

    @Test
    void a_page_from_right_to_left_is_too_and_its_letters_are_joined_and_in_order() throws Exception {
        byte[] bytes = pdf.of(PAGE.formatted("ar", "rtl", SAID));
        assertEquals(List.of(), failures(bytes));
        try (var read = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(read);
            // Joined letters have code points of their own; folded back they are the letters that were written.
            String folded = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
            for (String word : SAID.split(" ")) {
                assertTrue(
                        folded.contains(word) || folded.contains(new StringBuilder(word).reverse()),
                        word + " in " + folded);
            }
            assertTrue(
                    text.codePoints().anyMatch(point -> point >= 0xFE70 && point <= 0xFEFF) || folded.contains(SAID),
                    "joined");
        }
    }

    @Test
    void the_same_page_is_the_same_file() {
        String page = PAGE.formatted("en-GB", "ltr", "What we heard");
        assertArrayEquals(pdf.of(page), new PdfUa(":root { --ink: #111; } body { color: var(--ink); }").of(page));
    }

    @Test
    void every_font_is_embedded() throws Exception {
        try (var read = Loader.loadPDF(pdf.of(PAGE.formatted("en-GB", "ltr", "What we heard")))) {
            int fonts = 0;
            for (var page : read.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 2, fonts + " fonts");
        }
    }

    @Test
    void a_link_within_the_site_is_not_a_link_on_paper() throws Exception {
        try (var read = Loader.loadPDF(pdf.of(PAGE.formatted("en-GB", "ltr", "What we heard")))) {
            var links = Stream.of(read.getPage(0).getAnnotations())
                    .flatMap(List::stream)
                    .toList();
            assertEquals(2, links.size());
        }
    }

    @Test
    void a_page_that_lacks_what_pdf_ua_asks_for_is_found_out() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var bare = new org.apache.pdfbox.pdmodel.PDDocument()) {
            bare.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            bare.save(bytes);
        }
        assertFalse(failures(bytes.toByteArray()).isEmpty(), "the test would not see a fault");
    }

    static List<String> failures(byte[] bytes) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
