package heard.functions.submit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.contracts.Hostile;
import heard.contracts.QuietLog;
import heard.domain.feedback.Answer;
import heard.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent, in whichever field: a receipt or a clear problem, never an exception, and nothing kept by halves. */
@ExtendWith(QuietLog.class)
class HostileInputTest {
    private static final String CANARY = QuietLog.CANARY;

    private final Desk desk = new Desk();
    private long before;
    private int sent;

    @Test
    void hostile_strings_in_every_field_of_json() throws IOException {
        for (String hostile : Hostile.STRINGS) {
            for (String field : Hostile.FIELDS) {
                var body = good();
                body.put(field, hostile);
                check(send(body), hostile);
            }
            for (String field : Hostile.ANSWER_FIELDS) {
                var body = good();
                ((ObjectNode) body.get("answers").get(0)).put(field, hostile);
                check(send(body), hostile);
            }
            var named = good();
            named.put(hostile, hostile);
            check(send(named), hostile);
            check(desk.json(hostile), hostile);
        }
    }

    @Test
    void hostile_strings_in_every_field_of_a_form() throws IOException {
        for (String hostile : Hostile.STRINGS) {
            for (String field : Hostile.formFields(hostile)) {
                var fields = new LinkedHashMap<>(
                        Map.of("partnership", "E08000009", "respondent", "child", "text.what-happened", "it was good"));
                fields.put(field, hostile);
                var answer = desk.form(fields);
                check(answer, hostile);
                assertFalse(answer.getHeaders().getOrDefault("Location", "").contains("\n"));
                assertFalse(answer.getBody().contains("<script>alert"), "escaped");
            }
            check(
                    desk.submit.handleRequest(Desk.post("application/x-www-form-urlencoded", hostile), Desk.NO_CONTEXT),
                    hostile);
        }
    }

    @Test
    void every_other_type_in_every_field() throws IOException {
        for (String value : List.of(
                "null", "true", "0", "-1", "1.5", "1e999", "[]", "{}", "[[]]", "[null]", "{\"a\":{}}", "\"\"")) {
            JsonNode other = Json.MAPPER.readTree(value);
            var fields = fieldNames(good());
            fields.addAll(List.of("website", "seconds", "proof"));
            for (String field : fields) {
                var body = good();
                body.set(field, other);
                check(send(body), value);
            }
            for (String field : List.of("question", "text", "choice")) {
                var body = good();
                ((ObjectNode) body.get("answers").get(0)).set(field, other);
                check(send(body), value);
            }
        }
    }

    @Test
    void bodies_that_are_no_bodies() {
        for (byte[] body : Hostile.bodies()) {
            var event = Desk.post("application/json", Base64.getEncoder().encodeToString(body));
            event.setIsBase64Encoded(true);
            int status = desk.submit.handleRequest(event, Desk.NO_CONTEXT).getStatusCode();
            assertTrue(
                    status == 400 || status == 413,
                    () -> status + " for " + new String(body, 0, Math.min(20, body.length), UTF_8));
        }
        assertEquals(List.of(), desk.kept());
    }

    @Test
    void public_naughty_strings() throws IOException {
        var file = Path.of(
                System.getProperty("heard.shared", System.getProperty("heard.root") + "/../shared"),
                "data/hostile/naughty-strings.json");
        assumeTrue(Files.exists(file), "SKIPPED, loudly: no naughty strings at " + file);
        for (var naughty : Json.MAPPER.readTree(file.toFile())) {
            var body = good();
            ((ObjectNode) body.get("answers").get(0)).put("text", naughty.asText());
            check(send(body), naughty.asText());
            check(
                    desk.form(Map.of(
                            "partnership", "E08000009", "respondent", "child", "text.what-happened", naughty.asText())),
                    naughty.asText());
        }
    }

    /** Each is kept whole or refused; whatever is kept has all that feedback must have, by its own constructor. */
    private void check(APIGatewayV2HTTPResponse answer, String hostile) {
        int status = answer.getStatusCode();
        String shown = hostile.codePoints().limit(40).mapToObj("%x "::formatted).reduce("", String::concat);
        assertTrue(status == 201 || status == 303 || (status >= 400 && status < 500), status + " for " + shown);
        if (status >= 400 && Desk.header(answer, "Content-Type").contains("json")) {
            assertFalse(answer.getBody().contains(CANARY), shown);
        }
        long accepted = desk.kept().size();
        if (status == 201 || status == 303) {
            assertEquals(before + 1, accepted, shown);
            assertTrue(desk.kept().getLast().answers().stream().noneMatch(HostileInputTest::blank));
        } else {
            assertEquals(before, accepted, shown);
        }
        before = accepted;
    }

    private static boolean blank(Answer answer) {
        return switch (answer) {
            case Answer.Said said -> said.words().text().isBlank();
            case Answer.Chose chose -> chose.choice().isBlank();
        };
    }

    private ObjectNode good() throws IOException {
        return (ObjectNode) Json.MAPPER.readTree("""
                {"nonce":"%016d","partnership":"E08000009","respondent":"child",
                 "answers":[{"question":"what-happened","text":"it was good canary-3f1c"}]}""".formatted(sent++));
    }

    private APIGatewayV2HTTPResponse send(ObjectNode body) throws IOException {
        return desk.json(Json.MAPPER.writeValueAsString(body));
    }

    private static List<String> fieldNames(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
