package heard.render.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.action.ReadingAge;
import heard.domain.report.Quarter;
import heard.json.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueTest {
    private static final Site SITE = new Site(Resources.northWest());
    /** A sentence of a few words can be counted hard by a single long one; the whole page cannot. */
    private static final double HARDEST_SENTENCE = 11.5;

    @Test
    void every_language_says_all_that_english_says_as_it_is_now() {
        for (var words : Languages.offered()) {
            assertEquals(List.of(), Translation.of(words).faults(), words.language() + ": see ./heard pages --check");
        }
    }

    @Test
    void a_change_of_the_english_makes_a_translation_stale() {
        var english = new HashMap<>(Languages.ENGLISH.messages());
        var sources = Translation.of(Languages.ENGLISH).sources();
        var words = new HashMap<>(english);
        words.remove("step.send");
        words.put("step.more", "More");
        words.put("help.frontdoor", "No number");
        english.put("step.back", "Go back");
        var faults = new Translation(new Catalogue("xx", words), sources).faults(new Catalogue("en", english));
        assertEquals(
                List.of(
                        "not the same in braces: help.frontdoor=In the daytime: call {number}",
                        "stale: step.back=Go back",
                        "left over: step.more",
                        "missing: step.send=Send it"),
                faults);
    }

    @Test
    void a_language_names_itself_and_its_direction() {
        for (var words : Languages.offered()) {
            assertTrue(words.direction().equals("ltr") || words.direction().equals("rtl"), words.language());
            assertTrue(words.name().length() > 3, words.language());
            assertTrue(words.quarter(new Quarter(2026, 3)).matches(".*[2۲٢২੨].*"), words.language());
        }
    }

    @Test
    void a_browser_gets_the_first_language_it_asks_for_that_there_is() {
        assertEquals("en", Languages.preferred("").language());
        assertEquals("en", Languages.preferred("xx,tlh;q=0.9").language());
        assertEquals("en", Languages.preferred("en-GB,en;q=0.9").language());
        assertEquals("en", Languages.preferred(";;;q=9").language());
        assertEquals("en", Languages.preferred("a".repeat(501)).language());
        for (var words : Languages.offered()) {
            assertEquals(words, Languages.preferred("xx," + words.language() + ";q=0.8,en;q=0.1"));
        }
    }

    @Test
    void a_key_without_words_is_a_mistake_of_ours_and_is_loud() {
        assertThrows(IllegalArgumentException.class, () -> Languages.ENGLISH.say("no.such"));
    }

    /** A message that no page shows is a message that nine translators work on for nothing. */
    @Test
    void every_message_is_shown_somewhere() {
        var shown = new StringBuilder();
        SITE.addresses().stream()
                .filter(one -> !one.matches("/E.*") || one.startsWith("/E08000009/"))
                .filter(one ->
                        Languages.offered().stream().noneMatch(words -> one.contains("/" + words.language() + "/")))
                .forEach(one -> shown.append(everything(SITE.page(one).orElseThrow())));
        for (var stage : Pages.Stage.values()) {
            var told = new Pages.Told(stage, "", List.of(new Pages.Answer("a", "b")));
            shown.append(everything(Pages.receipt(Languages.ENGLISH, "x", told, Optional.empty())));
        }
        for (var wrong : List.of("partnership", "respondent", "text.what-happened", "choice.about", "nonce")) {
            shown.append(everything(Pages.formAgain(
                    Resources.northWest(), new TypedForm(Map.of("text.what-helped", "x"), List.of(wrong)))));
            shown.append(everything(
                    Pages.formAgain(Resources.northWest(), new TypedForm(Map.of("language", "en"), List.of(wrong)))));
        }
        var tooLong = Map.of("text.what-happened", "a".repeat(4_001));
        shown.append(everything(
                Pages.formAgain(Resources.northWest(), new TypedForm(tooLong, List.of("text.what-happened")))));
        for (String key : List.of("code.unknown", "code.wrong")) {
            shown.append(everything(Pages.message(Languages.ENGLISH, key)));
        }
        var unseen = Languages.ENGLISH.messages().entrySet().stream()
                .filter(one -> !one.getKey().matches("(meta|receipt|site.draft).*"))
                .filter(one -> Stream.of(one.getValue().split("\\{(?!number\\}|all\\})[a-z]+}"))
                        .anyMatch(part -> !shown.toString().contains(part.strip())))
                .filter(one -> !one.getValue().contains("{number}"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        assertEquals(List.of(), unseen);
    }

    private static String everything(String html) {
        var page = Jsoup.parse(html);
        return page.text() + "\n"
                + page.getAllElements().stream()
                        .flatMap(one -> one.attributes().asList().stream())
                        .map(attribute -> attribute.getValue())
                        .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-7/", "8-11/", "12-17/", "care-leaver/", "now/", ""})
    void what_a_child_reads_is_read_at_nine(String page) {
        assertReadAtNine(SITE.page("/E08000009/" + page).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/privacy/8-11/", "/privacy/12-17/", "/privacy/easy-read/", "/how/", "/leaving/", "/receipt/"})
    void what_a_child_reads_around_the_form_is_read_at_nine(String address) {
        assertReadAtNine(SITE.page(address).orElseThrow());
    }

    private static void assertReadAtNine(String html) {
        var page = Jsoup.parse(html);
        page.select(".note, header, footer, nav, .ribbon, option, [hidden]:not(#sent)")
                .remove();
        var lines =
                page
                        .select("main h1, main h2, main p, main li, main legend, main label, main .label, main .what")
                        .stream()
                        .map(Element::ownText)
                        .filter(one -> !one.isBlank())
                        .toList();
        double age = ReadingAge.of(String.join("\n", lines));
        assertTrue(age <= 9, "reads at " + age);
        for (String line : lines) {
            boolean sentence = line.split(" ").length >= 6;
            assertTrue(!sentence || ReadingAge.of(line) <= HARDEST_SENTENCE, ReadingAge.of(line) + ": " + line);
        }
    }

    @Test
    void a_childs_notice_has_at_most_100_words() {
        var child = Privacy.CHILD.lines().stream().map(Languages.ENGLISH::say).collect(Collectors.joining(" "));
        assertTrue(child.split(" ").length <= 100, child.split(" ").length + " words");
        var easy = Privacy.EASY.lines().stream().map(Languages.ENGLISH::say).collect(Collectors.joining(" "));
        assertTrue(easy.split(" ").length <= 60);
    }
}
