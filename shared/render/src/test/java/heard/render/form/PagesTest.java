package heard.render.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Feedback;
import heard.domain.feedback.Respondent;
import heard.domain.place.Region;
import heard.json.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PagesTest {
    private static final Region REGION = Resources.northWest();

    /** In each version and language, everything that can be filled in comes back as it was. */
    @TestFactory
    Stream<DynamicTest> a_form_with_a_mistake_comes_back_with_all_that_was_typed() {
        return Languages.offered().stream()
                .flatMap(words -> Stream.of(Version.values())
                        .map(version -> DynamicTest.dynamicTest(
                                words.language() + " " + version, () -> comesBack(words, version))));
    }

    private static void comesBack(Catalogue words, Version version) {
        var blank = Jsoup.parse(new Site(REGION)
                .page("/E08000009/" + (words.language().equals("en") ? "" : words.language() + "/") + version.page()
                        + "/")
                .orElseThrow());
        var typed = new HashMap<String, String>();
        blank.select("input[type=hidden]").forEach(one -> typed.put(one.attr("name"), one.val()));
        typed.put("nonce", "0123456789abcdef");
        typed.put("consultation", "year-5");
        blank.select("textarea").forEach(one -> typed.put(one.attr("name"), "words of " + one.attr("name")));
        // The last that says something of each question.
        blank.select("fieldset input[value~=.]").forEach(one -> typed.put(one.attr("name"), one.val()));
        var again = parse(Pages.formAgain(REGION, new TypedForm(typed, List.of("text.what-happened"))));
        assertEquals(words.language(), again.root().child(0).attr("lang"));
        assertTrue(again.title().startsWith(words.say("site.error")));
        var shown = new HashMap<String, String>();
        again.select("input[type=hidden]").forEach(one -> shown.put(one.attr("name"), one.val()));
        again.select("textarea").forEach(one -> shown.put(one.attr("name"), one.wholeText()));
        again.select("input[checked]").forEach(one -> shown.put(one.attr("name"), one.val()));
        assertEquals(typed, shown);
        assertEquals(blank.select("fieldset").size(), again.select("fieldset").size());
    }

    @Test
    void every_question_and_answer_fits_the_wire_and_their_number() {
        for (var version : Version.values()) {
            var questions = Questions.of(version);
            assertTrue(questions.size() <= Feedback.MOST_ANSWERS);
            assertEquals(
                    questions.size(),
                    questions.stream().map(Step::field).distinct().count());
            for (var question : questions) {
                String field = Step.field(question);
                boolean answer = field.matches("(text|choice)\\.[a-z][a-z0-9-]{0,39}");
                assertTrue(
                        answer || List.of("respondent", "setting", "mayQuote").contains(field), field);
                if (question instanceof Question.Choose choose && answer) {
                    for (var choice : choose.choices()) {
                        assertTrue(choice.value().matches("[a-z0-9][a-z0-9-]{0,39}"), choice.value());
                    }
                }
            }
        }
    }

    @Test
    void a_form_is_known_by_its_version_else_by_who_speaks() {
        for (var version : Version.values()) {
            assertEquals(version, Version.find(version.page()).orElseThrow());
            assertEquals(version.respondent(), Pages.otherwise(version.page()));
        }
        assertEquals(Optional.empty(), Pages.otherwise("no such"));
        assertEquals(Version.FAMILY, Version.of(Optional.of(Respondent.FOSTER_CARER)));
        assertEquals(Version.LEAVER, Version.of(Optional.of(Respondent.CARE_LEAVER)));
        assertEquals(Version.SCHOOL, Version.of(Optional.of(Respondent.POLICE)));
        assertEquals(Version.SCHOOL, Version.of(Optional.empty()));
    }

    @Test
    void a_form_without_an_area_that_we_know_offers_all_of_them() {
        var page = parse(
                Pages.formAgain(REGION, new TypedForm(Map.of("partnership", "E99999999"), List.of("partnership"))));
        assertEquals(
                REGION.partnerships().stream()
                        .map(one -> one.code().value())
                        .sorted()
                        .toList(),
                page.select("select[name=partnership] option[value~=.]").eachAttr("value").stream()
                        .sorted()
                        .toList());
        assertEquals(
                "Choose your area.",
                page.select(".problem a[href=#partnership]").text());
        assertEquals(0, page.select("input[name=partnership]").size());
    }

    @Test
    void shows_again_what_was_typed_and_leads_to_each_mistake() {
        String hostile = "</textarea><script>alert(1)</script>\"'&";
        String page = Pages.formAgain(
                REGION,
                new TypedForm(
                        Map.of(
                                "text.what-happened",
                                "\n" + hostile + "a".repeat(4_000),
                                "partnership",
                                "E08000009",
                                "respondent",
                                "police",
                                "nonce",
                                "\"><b>"),
                        List.of("respondent", "text.what-happened", "\"><b>", "seconds")));
        assertTrue(page.contains("<title>Error: "));
        assertTrue(page.contains("<a href=\"#respondent\">Choose what your work is.</a>"));
        assertTrue(page.contains("<a href=\"#text.what-happened\">This is longer than 4,000 letters."));
        assertEquals(
                1,
                Pattern.compile("<a href=\"#form\">Something in the form")
                        .matcher(page)
                        .results()
                        .count(),
                "said once");
        assertTrue(page.contains("value=\"police\" checked"));
        assertTrue(page.contains("\n\n&lt;/textarea&gt;&lt;script&gt;alert(1)"), "a leading line end is kept");
        assertFalse(page.contains("<script>"));
        assertFalse(page.contains("<b>"));
    }

    /** What is shown again can be sent as it is, and joins no two words. */
    @Test
    void a_character_that_cannot_be_kept_is_shown_as_a_space() {
        String page = Pages.formAgain(
                REGION,
                new TypedForm(
                        Map.of("text.what-happened", "two\u0000words\u0085and\u007fmore\r\n\tof them"), List.of()));
        assertTrue(page.contains(">\ntwo words and more\r\n\tof them</textarea>"));
    }

    @Test
    void a_receipt_shows_where_it_stands_and_links_its_report() {
        String page = receipt(
                "7K3M-Q9XW-2HTB-3",
                Pages.Stage.IN_REPORT,
                Optional.of(new Pages.Report("/reports/E08000009/2026-Q3/", "The report")));
        assertTrue(page.contains("7K3M-Q9XW-2HTB-3"));
        assertTrue(page.contains("<a href=\"/reports/E08000009/2026-Q3/\">The report</a>"));
        assertFalse(page.contains("aria-current=\"step\""));
        assertTrue(receipt("x", Pages.Stage.WITH_A_PERSON, Optional.empty())
                .contains("aria-current=\"step\">A person will read it"));
        assertTrue(receipt("x", Pages.Stage.READ, Optional.empty())
                .contains("aria-current=\"step\">It is part of a report"));
        String late = receipt("x", Pages.Stage.TOO_LATE, Optional.empty());
        assertTrue(late.contains("It has been read"));
        assertFalse(late.contains("part of a report"), "nothing is promised that will not be");
    }

    @Test
    void a_receipt_shows_what_is_answered_and_lets_nothing_of_it_be_markup() {
        var told = new Pages.Told(
                Pages.Stage.IN_REPORT,
                "It was read.",
                List.of(new Pages.Answer("Being listened to", "We will <b>ask</b> you.")));
        String page = Pages.receipt(Languages.ENGLISH, "x", told, Optional.empty());
        assertTrue(page.contains("<h2>What people here say to you</h2>"));
        assertTrue(page.contains(">Being listened to</h3>"));
        assertTrue(page.contains("We will &lt;b&gt;ask&lt;/b&gt; you."));
        assertFalse(receipt("x", Pages.Stage.READ, Optional.empty()).contains("What people here say to you"));
    }

    private static String receipt(String code, Pages.Stage stage, Optional<Pages.Report> report) {
        return Pages.receipt(Languages.ENGLISH, code, new Pages.Told(stage, "It was read.", List.of()), report);
    }

    private static Document parse(String html) {
        return Jsoup.parse(html);
    }
}
