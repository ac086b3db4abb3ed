package heard.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final String CANARY = "canary-3f1c";

    @Test
    void tells_all_that_is_wrong_at_once_and_points_at_it() {
        var fields = ok(json("{\"a\":1,\"list\":[{\"x\":\"longer\"},5],\"b\":\"no\",\"extra\":true}"));
        fields.text("a", 10);
        fields.text("missing", 10);
        fields.objects("list", 3).getFirst().text("x", 3);
        fields.flag("b");
        assertEquals(
                List.of("#/a", "#/missing", "#/list/1", "#/list/0/x", "#/b", "#/extra"),
                fields.problems().stream().map(FieldProblem::pointer).toList());
    }

    @Test
    void a_name_that_may_be_words_said_is_not_repeated() {
        var fields = ok(json("{\"" + CANARY + " hurt me\":1}"));
        assertEquals(List.of(new FieldProblem("#", "Heard does not know this field.")), fields.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "[]",
                "\"canary-3f1c\"",
                "{\"canary-3f1c\":",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "{'a':1}",
                "nul",
                "{\"a\":\"canary-3f1c\u0000\"}",
                "\ufeff{}"
            })
    void refuses_what_is_not_one_json_object_without_repeating_it(String body) {
        var problem = bad(json(body));
        assertEquals(400, problem.status());
        assertFalse(Answers.problem(problem).getBody().contains(CANARY));
    }

    @Test
    void refuses_deep_nesting_and_long_numbers() {
        assertEquals(
                400,
                bad(json("{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"))
                        .status());
        assertEquals(
                400,
                bad(json("{\"a\":" + "[".repeat(20) + "]".repeat(20) + "}")).status());
        assertEquals(400, bad(json("{\"a\":" + "9".repeat(31) + "}")).status());
        assertInstanceOf(Read.Ok.class, Reading.json(json("{\"a\":" + "[".repeat(19) + "]".repeat(19) + "}")));
    }

    @Test
    void refuses_a_body_over_the_limit_in_either_encoding() {
        String large = "{\"a\":\"" + "x".repeat(Reading.LARGEST_BODY) + "\"}";
        assertEquals(413, bad(json(large)).status());
        assertEquals(
                413,
                bad(base64(large.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .status());
        // Fewer characters than the limit, more bytes.
        assertEquals(
                413,
                bad(json("{\"a\":\"" + "€".repeat(Reading.LARGEST_BODY / 2) + "\"}"))
                        .status());
    }

    @Test
    void reads_base64_and_refuses_what_is_not_utf8() {
        assertEquals(
                Optional.of("ü"),
                ok(base64("{\"a\":\"ü\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .text("a", 1));
        assertEquals(
                400, bad(base64(new byte[] {'{', '"', (byte) 0xff, '"', '}'})).status());
        assertEquals(400, bad(json("{\"a\":\"" + (char) 0xd800 + "\"}")).status());
        var notBase64 = json("***");
        notBase64.setIsBase64Encoded(true);
        assertEquals(400, bad(notBase64).status());
    }

    @Test
    void refuses_half_a_surrogate_pair_that_an_escape_wrote() {
        var fields = ok(json("{\"a\":\"\\ud800\",\"b\":\"\\u0000\",\"c\":\"\\ud83d\\ude00\\n\"}"));
        assertTrue(fields.text("a", 10).isEmpty());
        assertTrue(fields.text("b", 10).isEmpty());
        assertTrue(fields.text("c", 10).isPresent());
        assertEquals(2, fields.problems().size());
    }

    @Test
    void other_media_types_are_415() {
        var event = json("{}");
        event.setHeaders(Map.of("Content-Type", "text/plain"));
        assertEquals(415, bad(event).status());
        event.setHeaders(null);
        assertEquals(415, bad(event).status());
    }

    @Test
    void reads_a_form_strictly() {
        var fields = ok(Reading.form(form("a=1+2%26%C3%BC&b=&may=yes&")));
        assertEquals(Optional.of("1 2&ü"), fields.text("a", 9));
        assertEquals(Optional.empty(), fields.maybeText("b", 9));
        assertTrue(fields.flag("may"));
        assertEquals(List.of(), fields.problems());
        for (String broken : List.of("a=%C3", "a=%", "a=%4", "a=%zz", "a=%ff", "a=1&a=2")) {
            assertInstanceOf(Read.Bad.class, Reading.form(form(broken)), broken);
        }
        assertInstanceOf(Read.Bad.class, Reading.form(form("x".repeat(3) + "&a".repeat(200))));
    }

    @Test
    void reads_a_query_and_refuses_a_parameter_given_twice() {
        var event = new APIGatewayV2HTTPEvent();
        event.setRawQueryString("q=a%20b&limit=20");
        var fields = ok(Reading.query(event));
        assertEquals(Optional.of("a b"), fields.text("q", 10));
        assertEquals(OptionalInt.of(20), fields.maybeWhole("limit", 1, 100));
        event.setRawQueryString("q=1&q=2");
        assertEquals("#/q", badOf(Reading.query(event)).errors().getFirst().pointer());
        event.setRawQueryString("q=" + "x".repeat(5_000));
        assertEquals(400, badOf(Reading.query(event)).status());
    }

    @Test
    void a_whole_number_is_within_its_limits() {
        var fields = ok(json("{\"a\":101,\"b\":1.5,\"c\":\"7\",\"d\":99999999999999999999,\"e\":7}"));
        for (String name : List.of("a", "b", "c", "d")) {
            assertEquals(OptionalInt.empty(), fields.maybeWhole(name, 1, 100), name);
        }
        assertEquals(OptionalInt.of(7), fields.maybeWhole("e", 1, 100));
        assertEquals(4, fields.problems().size());
    }

    static APIGatewayV2HTTPEvent json(String body) {
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", "application/json; charset=utf-8"))
                .withBody(body)
                .build();
    }

    private static APIGatewayV2HTTPEvent base64(byte[] body) {
        var event = json(Base64.getEncoder().encodeToString(body));
        event.setIsBase64Encoded(true);
        return event;
    }

    private static APIGatewayV2HTTPEvent form(String body) {
        var event = json(body);
        event.setHeaders(Map.of("content-type", "application/x-www-form-urlencoded"));
        return event;
    }

    private static Fields ok(APIGatewayV2HTTPEvent event) {
        return ok(Reading.json(event));
    }

    private static Fields ok(Read<Fields> read) {
        return ((Read.Ok<Fields>) assertInstanceOf(Read.Ok.class, read)).value();
    }

    private static Problem bad(APIGatewayV2HTTPEvent event) {
        return badOf(Reading.json(event));
    }

    private static Problem badOf(Read<Fields> read) {
        return ((Read.Bad<Fields>) assertInstanceOf(Read.Bad.class, read)).problem();
    }
}
