package heard.render.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.json.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold for each page of the site, whatever its version and language. */
final class SitePagesTest {
    private static final Path STATIC = Path.of(System.getProperty("heard.root", "../.."), "web-static");
    private static final Site SITE = new Site(Resources.northWest());
    /** Where the button to leave leads: the one address of others, and nothing is loaded from it. */
    private static final String ELSEWHERE = "https://www.bbc.co.uk/weather";

    /** Areas differ in name and numbers only: one stands for all. */
    private static Stream<String> kindsOfPage() {
        return SITE.addresses().stream().filter(one -> !one.matches("/E.*") || one.startsWith("/E08000009/"));
    }

    @Test
    void every_area_has_its_doors_its_numbers_and_each_version_in_each_language() {
        var region = Resources.northWest();
        int regional = 10;
        assertEquals(
                Languages.offered().size() * (regional + region.partnerships().size() * (2 + Version.values().length)),
                SITE.addresses().size());
        for (var area : region.partnerships()) {
            String home = "/" + area.code() + "/";
            assertTrue(SITE.page("/").orElseThrow().contains("href=\"" + home + "\">" + area.name()));
            assertTrue(SITE.page(home).orElseThrow().contains(area.name()));
            var help = SiteFacts.READ.help(area.code()).orElseThrow();
            String numbers = SITE.page(home + "now/").orElseThrow();
            assertTrue(numbers.contains("tel:" + help.frontDoor().dialled()), area.name());
            assertTrue(numbers.contains("tel:" + help.night().dialled()), area.name());
        }
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_whole() {
        return kindsOfPage().map(address -> DynamicTest.dynamicTest(address, () -> check(address)));
    }

    private static void check(String address) throws Exception {
        String html = SITE.page(address).orElseThrow();
        var page = Jsoup.parse(html);
        var words = Languages.offered().stream()
                .filter(one -> address.contains("/" + one.language() + "/"))
                .findFirst()
                .orElse(Languages.ENGLISH);
        assertEquals(words.language(), page.root().child(0).attr("lang"));
        assertEquals(words.direction(), page.root().child(0).attr("dir"));
        assertFalse(page.title().isBlank());
        assertEquals(words.checked(), page.select(".ribbon.draft").isEmpty(), "a draft says that it is one");
        assertNothingLeftToPutIn(page);
        assertNothingOfOthers(page);
        assertHeadingsInOrder(page);
        assertLabelled(page);
        assertLinksLead(page);
        // Languages differ in text alone, which is escaped: one from left to right and one from right to left stand for
        // all.
        if (List.of("en", "ur").contains(words.language())) assertEquals("", complaints(html));
    }

    private static void assertNothingLeftToPutIn(Document page) {
        var counted = page.select("[data-progress]").attr("data-progress");
        String shown = page.html().replace(counted, "");
        assertFalse(shown.matches("(?s).*[{][a-z]+}.*"), "a name in braces is shown");
    }

    private static void assertNothingOfOthers(Document page) {
        for (var one : page.select("[src], link[href], form[action]")) {
            String to = Stream.of("src", "href", "action")
                    .map(one::attr)
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertTrue(to.matches("/[^/].*|data:,"), to);
        }
        assertTrue(page.select("[style], style, script:not([src]), iframe, img").isEmpty());
        for (var link : page.select("a[href^=http]")) {
            assertEquals(ELSEWHERE, link.attr("href"));
            assertTrue(link.attr("rel").contains("noreferrer"));
        }
        assertEquals(1, page.select("a.leave").size());
        for (var field : page.select("textarea, input[type=text]")) assertEquals("off", field.attr("autocomplete"));
    }

    private static void assertHeadingsInOrder(Document page) {
        int before = 0;
        for (var heading : page.select("h1, h2, h3")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, heading.text());
            before = level;
        }
        assertEquals(
                1,
                page.select("main h1").stream()
                        .filter(one -> one.closest("[hidden]") == null)
                        .count());
    }

    private static void assertLabelled(Document page) {
        for (var field : page.select("input:not([type=hidden]), textarea, select")) {
            boolean labelled = field.closest("label") != null
                    || !page.select("label[for='" + field.id() + "']").isEmpty();
            assertTrue(labelled, field.outerHtml());
        }
        for (var group : page.select("fieldset"))
            assertFalse(group.select("legend").text().isBlank());
        for (var picture : page.select("svg")) assertEquals("true", picture.attr("aria-hidden"));
        var ids = page.select("[id]").stream().map(Element::id).toList();
        assertEquals(Set.copyOf(ids).size(), ids.size(), "an id stands once");
        for (var described : page.select("[aria-describedby]")) {
            for (String id : described.attr("aria-describedby").split(" ")) assertTrue(ids.contains(id), id);
        }
    }

    private static void assertLinksLead(Document page) {
        for (var link : page.select("a[href^=/], link[href^=/], script[src^=/]")) {
            String to = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            boolean there = SITE.addresses().contains(to)
                    || to.equals("/reports/")
                    || Files.isRegularFile(STATIC.resolve(to.substring(1)));
            assertTrue(there, to);
        }
        for (var link : page.select("a[href^=#]")) {
            assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.attr("href"));
        }
    }

    private static String complaints(String html) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setForceHTML(true);
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String told = validator.validate(new ByteArrayInputStream(html.getBytes(UTF_8)));
        return told.lines().filter(line -> line.contains("error")).reduce("", (all, line) -> all + line + "\n");
    }

    /** What a phone fetches to show the form, compressed one by one as CloudFront does. */
    @Test
    void a_form_is_at_most_60_kB_and_its_scripts_15() throws IOException {
        long scripts = 0;
        for (String name : List.of("leave.mjs", "form.mjs", "steps.mjs", "listen.mjs", "ticket.mjs", "proof.mjs")) {
            scripts += compressed(Files.readAllBytes(STATIC.resolve(name)));
        }
        assertTrue(scripts <= 15_000, scripts + " bytes of script");
        long style = compressed(Files.readAllBytes(STATIC.resolve("style.css")));
        var sizes = new ArrayList<Long>();
        for (var words : Languages.offered()) {
            for (var version : Version.values()) {
                var area = Resources.northWest().partnerships().getFirst();
                String page = SITE.page(Address.of(area.code(), version.page()).in(words.language()))
                        .orElseThrow();
                sizes.add(compressed(page.getBytes(UTF_8)) + style + scripts);
            }
        }
        long largest = sizes.stream().mapToLong(one -> one).max().orElseThrow();
        System.out.println("the largest form page: " + largest + " bytes compressed, of them script " + scripts);
        assertTrue(largest <= 60_000, largest + " bytes");
    }

    private static long compressed(byte[] bytes) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(to)) {
            zip.write(bytes);
        }
        return to.size();
    }

    @Test
    void what_is_true_is_said_before_the_first_question() {
        for (var version : Version.values()) {
            String page = SITE.page("/E08000009/" + version.page() + "/").orElseThrow();
            int first = page.indexOf("type=\"radio\"");
            assertTrue(page.indexOf("id=\"truth\"") < first);
            for (var truth : version.truths()) {
                String said = Languages.ENGLISH.say(truth.key()).substring(0, 12);
                int at = Jsoup.parse(page.substring(0, first)).text().indexOf(said);
                assertTrue(at > 0, truth.key());
            }
        }
    }

    @Test
    void help_after_sending_is_part_of_the_page_and_the_same_for_everybody() {
        var after = Jsoup.parse(SITE.page("/E08000009/8-11/").orElseThrow()).select("#sent");
        assertTrue(after.select("a[href=tel:999]").hasText());
        assertTrue(after.select("a[href=tel:08001111]").hasText());
    }
}
