package heard.render.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.json.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Path STATIC = Path.of(System.getProperty("heard.root", "../.."), "web-static");

    /** After a change of a template, run once with {@code -Dheard.rewrite=true} to write the pages anew. */
    @Test
    void the_static_pages_are_what_the_templates_make() throws IOException {
        var pages = Map.of("index.html", Pages.form(Resources.northWest()), "receipt.html", Pages.code());
        for (var page : pages.entrySet()) {
            var file = STATIC.resolve(page.getKey());
            if (Boolean.getBoolean("heard.rewrite")) Files.writeString(file, page.getValue());
            assertEquals(page.getValue(), Files.readString(file), "run with -Dheard.rewrite=true");
        }
    }

    @Test
    void the_form_offers_exactly_the_partnerships_of_the_region() {
        var region = Resources.northWest();
        var offered = Pattern.compile("<option value=\"([A-Z][0-9]{8})\">")
                .matcher(Pages.form(region))
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();
        assertEquals(
                region.partnerships().stream()
                        .map(one -> one.code().value())
                        .sorted()
                        .toList(),
                offered);
    }

    @Test
    void no_page_holds_a_script_or_style_of_its_own_or_loads_from_elsewhere() {
        var pages = List.of(
                Pages.form(Resources.northWest()),
                Pages.receipt("7K3M", told(Pages.Stage.READ), Optional.empty()),
                Pages.message("No", "No."),
                Pages.code());
        for (String page : pages) {
            assertFalse(Pattern.compile("<style|style=|<script(?![^>]* src=\"/)| on[a-z]+=")
                    .matcher(page)
                    .find());
            assertFalse(Pattern.compile("(src|<link[^>]* href)=\"(?!/|data:,)")
                    .matcher(page)
                    .find());
        }
    }

    @Test
    void shows_again_what_was_typed_and_leads_to_each_mistake() {
        String hostile = "</textarea><script>alert(1)</script>\"'&";
        String page = Pages.formAgain(
                Resources.northWest(),
                new TypedForm(
                        Map.of(
                                "text.what-happened",
                                "\n" + hostile,
                                "partnership",
                                "E08000009",
                                "respondent",
                                "police",
                                "nonce",
                                "\"><b>"),
                        List.of(
                                new TypedForm.Mistake("respondent", "Say who you are."),
                                new TypedForm.Mistake("text.what-happened", "Too long."),
                                new TypedForm.Mistake("\"><b>", "Unknown."))));
        assertTrue(page.contains("<title>Error: "));
        assertTrue(page.contains("<a href=\"#respondent\">Say who you are.</a>"));
        assertTrue(page.contains("<a href=\"#text.what-happened\">Too long.</a>"));
        assertTrue(page.contains("<a href=\"#form\">Unknown.</a>"));
        assertTrue(page.contains("<option value=\"E08000009\" selected>"));
        assertTrue(page.contains("value=\"police\" checked"));
        assertTrue(page.contains("\n\n&lt;/textarea&gt;&lt;script&gt;alert(1)"), "a leading line end is kept");
        assertFalse(page.contains("<script>"));
        assertFalse(page.contains("<b>"));
    }

    /** What is shown again can be sent as it is, and joins no two words. */
    @Test
    void a_character_that_cannot_be_kept_is_shown_as_a_space() {
        String page = Pages.formAgain(
                Resources.northWest(),
                new TypedForm(
                        Map.of("text.what-happened", "two\u0000words\u0085and\u007fmore\r\n\tof them"), List.of()));
        assertTrue(page.contains(">\ntwo words and more\r\n\tof them</textarea>"));
    }

    @Test
    void a_receipt_shows_where_it_stands_and_links_its_report() {
        String page = Pages.receipt(
                "7K3M-Q9XW-2HTB-3",
                told(Pages.Stage.IN_REPORT),
                Optional.of(new Pages.Report("/reports/E08000009/2026-Q3/", "The report")));
        assertTrue(page.contains("7K3M-Q9XW-2HTB-3"));
        assertTrue(page.contains("<a href=\"/reports/E08000009/2026-Q3/\">The report</a>"));
        assertFalse(page.contains("aria-current"));
        assertTrue(Pages.receipt("x", told(Pages.Stage.WITH_A_PERSON), Optional.empty())
                .contains("aria-current=\"step\">A person will read it"));
        assertTrue(Pages.receipt("x", told(Pages.Stage.READ), Optional.empty())
                .contains("aria-current=\"step\">It is part of a report"));
        String late = Pages.receipt("x", told(Pages.Stage.TOO_LATE), Optional.empty());
        assertTrue(late.contains("It is read"));
        assertFalse(late.contains("part of a report"), "nothing is promised that will not be");
    }

    @Test
    void a_receipt_shows_what_is_answered_and_lets_nothing_of_it_be_markup() {
        var told = new Pages.Told(
                Pages.Stage.IN_REPORT,
                "It was read.",
                List.of(new Pages.Answer("Being listened to", "We will <b>ask</b> you.")));
        String page = Pages.receipt("x", told, Optional.empty());
        assertTrue(page.contains("<h2>Being listened to: what people here say to you</h2>"));
        assertTrue(page.contains("We will &lt;b&gt;ask&lt;/b&gt; you."));
        assertFalse(Pages.receipt("x", told(Pages.Stage.READ), Optional.empty()).contains("what people here say"));
    }

    private static Pages.Told told(Pages.Stage stage) {
        return new Pages.Told(stage, "It was read.", List.of());
    }
}
