package heard.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.nimbusds.jose.jwk.JWKSet;
import heard.local.template.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ApiTest {
    private final List<APIGatewayV2HTTPEvent> seen = new ArrayList<>();
    private final Api api = new Api(
            List.of(
                    new Route("GET", "/v1/things/{id}", "open", false),
                    new Route("GET", "/v1/things/special", "special", false),
                    new Route("POST", "/v1/things", "open", false),
                    new Route("GET", "/v1/secret", "open", true)),
            Map.of(
                    "open",
                    event -> {
                        seen.add(event);
                        return APIGatewayV2HTTPResponse.builder()
                                .withStatusCode(200)
                                .withHeaders(Map.of("content-type", "text/plain"))
                                .withBody("taken")
                                .build();
                    },
                    "special",
                    event -> APIGatewayV2HTTPResponse.builder()
                            .withStatusCode(204)
                            .build()),
            new TokenCheck("issuer", "heard", JWKSet::new, () -> Instant.EPOCH));

    @Test
    void a_request_reaches_its_handler_as_an_http_api_would_hand_it_over() throws Exception {
        var answer = answer(new Request(
                "GET",
                "/v1/things/a%20b",
                "x=1&y=caf%C3%A9&x=2",
                Map.of("accept", List.of("text/html", "text/plain"), "cookie", List.of("a=b; c=d")),
                new byte[0]));
        assertEquals(200, answer.status());
        assertEquals(List.of("text/plain"), answer.headers().get("Content-Type"));
        var event = seen.getFirst();
        assertEquals("GET /v1/things/{id}", event.getRouteKey());
        assertEquals(Map.of("id", "a b"), event.getPathParameters());
        assertEquals(Map.of("x", "1,2", "y", "café"), event.getQueryStringParameters());
        assertEquals("text/html,text/plain", event.getHeaders().get("accept"));
        assertEquals(List.of("a=b", "c=d"), event.getCookies());
        assertFalse(event.getHeaders().containsKey("cookie"));
    }

    @Test
    void a_form_post_and_bytes_that_are_no_utf8_come_in_base_64_and_json_as_it_is() throws Exception {
        answer(post("application/x-www-form-urlencoded", "a=b".getBytes(UTF_8)));
        answer(post("application/json", "{\"é\":1}".getBytes(UTF_8)));
        answer(post("application/json", new byte[] {(byte) 0xff, (byte) 0xfe}));
        assertTrue(seen.get(0).getIsBase64Encoded());
        assertEquals("a=b", new String(Base64.getDecoder().decode(seen.get(0).getBody()), UTF_8));
        assertFalse(seen.get(1).getIsBase64Encoded());
        assertEquals("{\"é\":1}", seen.get(1).getBody());
        assertTrue(seen.get(2).getIsBase64Encoded());
    }

    @Test
    void what_no_route_knows_is_not_found_and_what_is_not_of_the_api_is_left_to_others() throws Exception {
        assertEquals(404, answer(get("/v1/nothing")).status());
        assertEquals(
                404,
                answer(new Request("DELETE", "/v1/things/1", "", Map.of(), new byte[0]))
                        .status());
        assertEquals(Optional.empty(), api.answer(get("/index.html")));
    }

    @Test
    void of_two_routes_the_one_with_fewer_gaps_is_taken() throws Exception {
        assertEquals(204, answer(get("/v1/things/special")).status());
    }

    @Test
    void without_a_token_or_with_a_bad_one_the_handler_is_not_reached() throws Exception {
        assertEquals(401, answer(get("/v1/secret")).status());
        var bad = new Request(
                "GET", "/v1/secret", "", Map.of("authorization", List.of("Bearer not.a.token")), new byte[0]);
        assertEquals(401, answer(bad).status());
        assertTrue(seen.isEmpty());
    }

    @Test
    void a_percent_sign_that_encodes_nothing_is_a_bad_request() throws Exception {
        assertEquals(
                400,
                answer(new Request("GET", "/v1/things/1", "q=%zz", Map.of(), new byte[0]))
                        .status());
    }

    private Answer answer(Request request) throws Exception {
        return api.answer(request).orElseThrow();
    }

    private static Request get(String path) {
        return new Request("GET", path, "", Map.of(), new byte[0]);
    }

    private static Request post(String type, byte[] body) {
        return new Request("POST", "/v1/things", "", Map.of("content-type", List.of(type)), body);
    }
}
