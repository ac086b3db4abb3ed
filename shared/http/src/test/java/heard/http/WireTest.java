package heard.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import heard.domain.place.PartnershipCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final PartnershipCode TRAFFORD = new PartnershipCode("E08000009");
    private static final PartnershipCode BOLTON = new PartnershipCode("E08000001");

    private final PageToken tokens = new PageToken(new byte[32]);

    @Test
    void a_page_token_opens_in_its_own_context_only() {
        String token = tokens.sign("E08000009 q=a", "page 2");
        assertEquals(Optional.of("page 2"), tokens.open("E08000009 q=a", token));
        assertEquals(Optional.empty(), tokens.open("E08000001 q=a", token));
        byte[] other = new byte[32];
        other[0] = 1;
        assertEquals(Optional.empty(), new PageToken(other).open("E08000009 q=a", token));
        for (String forged : List.of("", "AAAA", "***", token + "AA", "x".repeat(5_000))) {
            assertEquals(Optional.empty(), tokens.open("E08000009 q=a", forged), forged);
        }
    }

    @Test
    void context_and_payload_cannot_be_shifted_into_each_other() {
        String token = tokens.sign("ab", "c");
        byte[] whole = java.util.Base64.getUrlDecoder().decode(token);
        byte[] shifted = java.util.Arrays.copyOf(whole, whole.length + 1);
        shifted[16] = 'b';
        shifted[17] = 'c';
        assertEquals(
                Optional.empty(),
                tokens.open("a", java.util.Base64.getUrlEncoder().encodeToString(shifted)));
    }

    @Test
    void reads_roles_in_every_form_the_gateway_gives_them() {
        for (String groups : List.of(
                "[lead:E08000009 hub:NW-GM]",
                "lead:E08000009,hub:NW-GM",
                "[\"lead:E08000009\",\"hub:NW-GM\"]",
                "lead:E08000009 ")) {
            var caller = assertInstanceOf(
                    Caller.class, Authorised.of(signedIn(Map.of("sub", "u1", "cognito:groups", groups))));
            assertTrue(caller.may(Role.LEAD, TRAFFORD), groups);
            assertFalse(caller.may(Role.LEAD, BOLTON), groups);
            assertTrue(caller.may(Caller.READ_WORDS, TRAFFORD), groups);
            assertFalse(caller.may(Role.REVIEWER, TRAFFORD), groups);
        }
    }

    @Test
    void grants_nothing_for_a_group_it_does_not_know() {
        for (String groups : List.of(
                "", "[]", "lead", "lead:", ":E08000009", "LEAD:E08000009", "leads:E08000009", "lead:e08000009")) {
            var caller = assertInstanceOf(
                    Caller.class, Authorised.of(signedIn(Map.of("sub", "u1", "cognito:groups", groups))));
            assertFalse(caller.may(List.of(Role.values()), TRAFFORD), groups);
        }
    }

    @Test
    void nobody_is_signed_in_without_a_subject() {
        var nobody = new Authorised.NotSignedIn();
        assertEquals(nobody, Authorised.of(new APIGatewayV2HTTPEvent()));
        assertEquals(nobody, Authorised.of(signedIn(Map.of("cognito:groups", "[lead:E08000009]"))));
        assertEquals(nobody, Authorised.of(signedIn(Map.of("sub", " "))));
    }

    @Test
    void a_browser_prefers_a_page_and_a_script_json() {
        assertTrue(Media.prefersHtml(accepting("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")));
        assertTrue(Media.prefersHtml(accepting("application/json;q=0.5, text/html")));
        for (String accept :
                List.of("*/*", "application/json", "text/html;q=0", "text/html;q=0.4,application/json", "")) {
            assertFalse(Media.prefersHtml(accepting(accept)), accept);
        }
        assertFalse(Media.prefersHtml(new APIGatewayV2HTTPEvent()));
    }

    @Test
    void every_answer_stays_out_of_caches() {
        var all = List.of(
                Answers.json(200, Map.of()),
                Answers.html(200, ""),
                Answers.seeOther("/"),
                Answers.problem(Problem.forbidden()));
        for (var answer : all) {
            assertEquals("no-store", answer.getHeaders().get("Cache-Control"));
            assertEquals("no-referrer", answer.getHeaders().get("Referrer-Policy"));
            assertEquals("nosniff", answer.getHeaders().get("X-Content-Type-Options"));
        }
    }

    @Test
    void writes_records_and_leaves_out_what_is_empty() {
        record Told(String status, Optional<String> answer, Optional<String> next, List<String> items) {}
        assertEquals(
                "{\"status\":\"read\",\"answer\":\"yes\",\"items\":[]}",
                Answers.json(200, new Told("read", Optional.of("yes"), Optional.empty(), List.of()))
                        .getBody());
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Something needs to be put right\",\"status\":400,"
                        + "\"detail\":\"Look at each of the fields named.\",\"errors\":[{\"pointer\":\"#/q\",\"detail\":\"No.\"}]}",
                Answers.problem(Problem.field("#/q", "No.")).getBody());
    }

    private static APIGatewayV2HTTPEvent accepting(String accept) {
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("Accept", accept))
                .build();
    }

    static APIGatewayV2HTTPEvent signedIn(Map<String, String> claims) {
        var jwt = APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT
                .builder()
                .withClaims(claims)
                .build();
        var authorizer = APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
                .withJwt(jwt)
                .build();
        var context = APIGatewayV2HTTPEvent.RequestContext.builder()
                .withAuthorizer(authorizer)
                .build();
        return APIGatewayV2HTTPEvent.builder().withRequestContext(context).build();
    }
}
