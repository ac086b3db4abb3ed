package heard.functions.submit;

import static heard.contracts.QuietLog.CANARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import heard.contracts.QuietLog;
import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.feedback.Receipt;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.Week;
import heard.domain.feedback.Words;
import heard.json.Json;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietLog.class)
class SubmitHandlerTest {
    private static final String GOOD = """
            {"nonce":"0123456789abcdef","partnership":"E08000009","respondent":"child","ageBand":"8-11",
             "consultation":"spring-2026","language":"en","mayQuote":true,
             "answers":[{"question":"what-happened","text":" my worker listened canary-3f1c\\r\\nagain "},
                        {"question":"listened","choice":"yes"}]}""";

    private final Desk desk = new Desk();

    @Test
    void keeps_what_was_said_and_gives_a_receipt() throws Exception {
        var answer = desk.json(GOOD);
        assertEquals(201, answer.getStatusCode());
        String code = tree(answer).get("receipt").asText();
        assertEquals(Receipt.parse(code).shown(), code);
        var kept = desk.kept().getFirst();
        assertEquals(desk.seal.id(Receipt.parse(code)), kept.id());
        assertEquals(new Week(2026, 30), kept.week());
        assertEquals(Respondent.CHILD, kept.speaker().respondent());
        assertEquals(AgeBand.EIGHT_TO_ELEVEN, kept.speaker().ageBand().orElseThrow());
        assertEquals("spring-2026", kept.speaker().consultation().orElseThrow().value());
        assertTrue(kept.mayQuote());
        assertEquals("my worker listened canary-3f1c\nagain", kept.said());
        assertEquals(new Answer.Chose("listened", "yes"), kept.answers().getLast());
    }

    @Test
    void a_hundred_repeats_at_once_are_one_record_and_one_receipt() throws Exception {
        List<Callable<String>> repeats = IntStream.range(0, 100)
                .<Callable<String>>mapToObj(i -> () -> desk.json(GOOD).getBody())
                .toList();
        Set<String> answers = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(repeats)) answers.add(done.get());
        }
        assertEquals(1, answers.size());
        assertEquals(1, desk.kept().size());
    }

    @Test
    void a_crash_between_the_two_writes_is_repaired_by_the_repeat() {
        var crashing = desk.submitTo(new Intake() {
            @Override
            public boolean keep(Feedback feedback) {
                throw new IllegalStateException("the store is gone");
            }

            @Override
            public Set<FeedbackId> keepAll(List<Feedback> feedback) {
                throw new IllegalStateException("the store is gone");
            }
        });
        var event = Desk.post("application/json", GOOD);
        assertThrows(IllegalStateException.class, () -> crashing.handleRequest(event, Desk.NO_CONTEXT));
        assertEquals(List.of(), desk.kept());
        var first = desk.json(GOOD);
        var second = desk.json(GOOD);
        assertEquals(201, first.getStatusCode());
        assertEquals(first.getBody(), second.getBody());
        assertEquals(1, desk.kept().size());
    }

    @Test
    void after_an_hour_a_nonce_is_a_new_sending() {
        var first = desk.json(GOOD).getBody();
        desk.clock.move(Duration.ofMinutes(61));
        assertFalse(first.equals(desk.json(GOOD).getBody()));
        assertEquals(2, desk.kept().size());
    }

    @Test
    void tells_all_that_is_wrong_at_once_and_repeats_nothing_of_it() throws Exception {
        var answer = desk.json("""
                {"nonce":"short","partnership":"E99999999","respondent":"canary-3f1c","ageBand":"canary-3f1c","setting":"moon",
                 "consultation":"CANARY","language":"English","mayQuote":"yes","name":"canary-3f1c","canary-3f1c":1,
                 "answers":[{"question":"canary-3f1c?","text":" "},{"question":"a","text":"canary-3f1c","choice":"x"},{"question":"a"},7]}""");
        assertEquals(400, answer.getStatusCode());
        assertEquals("application/problem+json", Desk.header(answer, "Content-Type"));
        assertEquals(
                Set.of(
                        "#/nonce",
                        "#/partnership",
                        "#/respondent",
                        "#/ageBand",
                        "#/setting",
                        "#/consultation",
                        "#/language",
                        "#/mayQuote",
                        "#/name",
                        "#/canary-3f1c",
                        "#/answers/0/question",
                        "#/answers/0/text",
                        "#/answers/1/text",
                        "#/answers/2/text",
                        "#/answers/2/question",
                        "#/answers/3"),
                pointers(answer));
        assertFalse(answer.getBody().replace("#/canary-3f1c", "").contains(CANARY));
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void asks_for_what_is_missing() throws Exception {
        assertEquals(Set.of("#/nonce", "#/partnership", "#/respondent", "#/answers"), pointers(desk.json("{}")));
        var nulls = "{\"nonce\":null,\"partnership\":null,\"respondent\":null,\"answers\":null}";
        assertEquals(Set.of("#/nonce", "#/partnership", "#/respondent", "#/answers"), pointers(desk.json(nulls)));
    }

    @Test
    void keeps_the_longest_words_and_refuses_longer() {
        String emoji = "😀";
        assertEquals(
                201,
                desk.json(GOOD.replace("my worker listened", emoji.repeat(Words.LONGEST - 19)))
                        .getStatusCode());
        assertEquals(1, desk.kept().size());
        assertEquals(
                400,
                desk.json(GOOD.replace("my worker listened", emoji.repeat(Words.LONGEST - 17)))
                        .getStatusCode());
    }

    @Test
    void writes_the_same_thing_in_one_way() {
        desk.json(GOOD.replace("my worker", "cafe\\u0301"));
        assertTrue(desk.kept().getFirst().said().startsWith("caf\u00e9 "));
    }

    @Test
    void refuses_other_media_types_and_says_which_it_takes() throws Exception {
        var answer = desk.submit.handleRequest(Desk.post("text/plain", CANARY), Desk.NO_CONTEXT);
        assertEquals(415, answer.getStatusCode());
        assertTrue(answer.getBody().contains("application/json or application/x-www-form-urlencoded"));
    }

    @Test
    void a_form_is_answered_by_a_page_to_go_to() {
        var answer = desk.form(Map.of(
                "nonce",
                "0123456789abcdef",
                "partnership",
                "E08000009",
                "respondent",
                "parent",
                "ageBand",
                "",
                "mayQuote",
                "yes",
                "text.what-happened",
                "canary-3f1c\r\nagain",
                "text.what-helped",
                " ",
                "choice.listened",
                "no"));
        assertEquals(303, answer.getStatusCode());
        var kept = desk.kept().getFirst();
        String code = Desk.header(answer, "Location").replace("/v1/receipts/", "");
        assertEquals(desk.seal.id(Receipt.parse(code)), kept.id());
        assertEquals("canary-3f1c\nagain", kept.said());
        assertEquals(2, kept.answers().size());
        assertTrue(kept.mayQuote());
    }

    @Test
    void a_form_of_four_thousand_characters_may_hold_line_ends() {
        var answer = desk.form(Map.of(
                "partnership",
                "E08000009",
                "respondent",
                "parent",
                "text.what-happened",
                "a\r\n".repeat(1_999) + "bc"));
        assertEquals(303, answer.getStatusCode());
    }

    @Test
    void a_form_without_a_nonce_is_kept_each_time() {
        var fields = Map.of("nonce", "", "partnership", "E08000009", "respondent", "parent", "choice.listened", "no");
        assertEquals(303, desk.form(fields).getStatusCode());
        assertEquals(303, desk.form(fields).getStatusCode());
        assertEquals(2, desk.kept().size());
    }

    @Test
    void a_form_with_mistakes_comes_back_with_what_was_typed() {
        var answer = desk.form(Map.of(
                "nonce",
                "0123456789abcdef",
                "partnership",
                "",
                "respondent",
                "police",
                "mayQuote",
                "yes",
                "text.what-happened",
                "</textarea><b>canary-3f1c",
                "text.what-helped",
                "x".repeat(4_001)));
        String page = answer.getBody();
        assertEquals(400, answer.getStatusCode());
        assertTrue(page.contains("There is a problem"));
        assertTrue(page.contains("<a href=\"#partnership\">Choose your area.</a>"));
        assertTrue(page.contains("<a href=\"#text.what-helped\">This is longer than 4,000 letters."));
        assertTrue(page.contains("&lt;/textarea&gt;&lt;b&gt;canary-3f1c"));
        assertTrue(page.contains("value=\"police\" checked"));
        assertTrue(page.contains("value=\"0123456789abcdef\""));
        assertFalse(page.contains("<b>"));
        assertEquals(List.of(), desk.kept());
    }

    /** Every question may be passed over, who speaks included, where the version of the form is enough to know the group. */
    @Test
    void where_nobody_says_who_speaks_the_version_of_the_form_does() {
        var fields = Map.of("partnership", "E08000009", "version", "family", "text.what-happened", "x");
        assertEquals(303, desk.form(fields).getStatusCode());
        assertEquals(Respondent.FAMILY, desk.kept().getFirst().speaker().respondent());
        var education = Map.of("partnership", "E08000009", "version", "education", "text.what-happened", "x");
        assertTrue(desk.form(education).getBody().contains("<a href=\"#respondent\">Choose what your work is.</a>"));
    }

    @Test
    void words_are_the_answer_where_i_do_not_know_was_chosen_before() {
        var fields = Map.of(
                "partnership",
                "E08000009",
                "respondent",
                "child",
                "text.what-happened",
                "now I know",
                "choice.what-happened",
                "not-sure",
                "text.what-change",
                " ",
                "choice.what-change",
                "rather-not");
        assertEquals(303, desk.form(fields).getStatusCode());
        assertEquals(
                Set.of(
                        new Answer.Said("what-happened", new Words("now I know")),
                        new Answer.Chose("what-change", "rather-not")),
                Set.copyOf(desk.kept().getFirst().answers()));
    }

    @Test
    void an_empty_form_asks_for_everything_at_once() {
        String page = desk.form(Map.of()).getBody();
        for (String field : List.of("partnership", "respondent", "text.what-happened")) {
            assertTrue(page.contains("<li><a href=\"#" + field + "\">"), field);
        }
    }

    @Test
    void is_primed_without_reaching_the_store() {
        desk.submit.priming.beforeCheckpoint(new Checkpoint());
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void what_no_person_fills_in_is_marked_and_answered_as_everything_is() {
        var usual = desk.json(GOOD);
        assertEquals(Optional.empty(), desk.kept().getLast().doubt());
        for (var sign : List.of("\"website\":\"http://x\"", "\"website\":\"x\",\"seconds\":0", "\"seconds\":1")) {
            var answer = desk.json(another(sign));
            assertEquals(usual.getStatusCode(), answer.getStatusCode());
            assertEquals(usual.getHeaders(), answer.getHeaders());
            assertEquals(usual.getBody().length(), answer.getBody().length());
            assertEquals(
                    Optional.of(sign.startsWith("\"website") ? Doubt.HONEYPOT : Doubt.HASTE),
                    desk.kept().getLast().doubt());
        }
        for (var none : List.of(
                "\"website\":\"\"", "\"website\":\" \",\"seconds\":2", "\"seconds\":86400", "\"seconds\":null")) {
            desk.json(another(none));
            assertEquals(Optional.empty(), desk.kept().getLast().doubt(), none);
        }
    }

    @Test
    void a_script_is_told_what_is_wrong_with_the_signs() throws Exception {
        for (var wrong :
                List.of("\"website\":1", "\"seconds\":\"2\"", "\"seconds\":-1", "\"seconds\":1.5", "\"proof\":7")) {
            assertEquals(
                    Set.of("#/" + wrong.substring(1, wrong.indexOf('"', 1))),
                    pointers(desk.json(another(wrong))),
                    wrong);
        }
        assertEquals(
                400,
                desk.json(another("\"proof\":\"" + "x".repeat(1_001) + "\"")).getStatusCode());
        assertEquals(
                201,
                desk.json(another("\"proof\":\"" + "x".repeat(1_000) + "\"")).getStatusCode());
    }

    @Test
    void a_form_with_signs_is_kept_and_marked_whatever_they_hold() {
        var fields = new HashMap<>(Map.of("partnership", "E08000009", "respondent", "child", "choice.listened", "no"));
        assertForm(fields, Optional.empty());
        fields.put("website", "");
        for (var slow : List.of("", "2", "3600", "1.5", "-1", "soon", "9".repeat(400), "\u0000")) {
            fields.put("seconds", slow);
            assertForm(fields, Optional.empty());
        }
        for (var quick : List.of("0", "1", " 1 ")) {
            fields.put("seconds", quick);
            assertForm(fields, Optional.of(Doubt.HASTE));
        }
        for (var filled : List.of("x", "http://example.org", "x".repeat(20_000), "\u0007\ud800")) {
            fields.put("website", filled);
            assertForm(fields, Optional.of(Doubt.HONEYPOT));
        }
    }

    private void assertForm(Map<String, String> fields, Optional<Doubt> doubt) {
        int before = desk.kept().size();
        assertEquals(303, desk.form(fields).getStatusCode());
        assertEquals(before + 1, desk.kept().size());
        assertEquals(doubt, desk.kept().getLast().doubt());
    }

    private String another(String fields) {
        return GOOD.replace("0123456789abcdef", "%016d".formatted(desk.kept().size()))
                .replace("\"mayQuote\":true,", fields + ",");
    }

    private static Set<String> pointers(APIGatewayV2HTTPResponse answer) throws JsonProcessingException {
        assertEquals(400, answer.getStatusCode());
        return tree(answer)
                .get("errors")
                .valueStream()
                .map(one -> one.get("pointer").asText())
                .collect(Collectors.toSet());
    }

    private static JsonNode tree(APIGatewayV2HTTPResponse answer) throws JsonProcessingException {
        return Json.MAPPER.readTree(answer.getBody());
    }
}
