package heard.functions.review;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.contracts.Hostile;
import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryFeedback;
import heard.contracts.MovableClock;
import heard.contracts.QuietLog;
import heard.domain.theme.OwnTheme;
import heard.http.PageToken;
import heard.json.Json;
import heard.json.Resources;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(QuietLog.class)
final class OwnThemesTest {
    private static final String LEAD = "[lead:E08000009]";

    private final Desk desk = Requests.desk(new InMemoryFeedback(), new InMemoryActions());
    private final Routes review = new Routes(
            desk,
            Resources.framework(),
            new PageToken("k".repeat(32).getBytes(StandardCharsets.UTF_8)),
            MovableClock.at("2026-08-01T09:30:00Z"));

    @Test
    void a_theme_is_added_listed_changed_and_retired_and_every_version_stays() throws Exception {
        var added = told(201, write(buses(5)));
        assertEquals(1, added.get("version").intValue());
        assertEquals("somebody", added.get("by").textValue());
        assertEquals("2026-08-01T09:30:00Z", added.get("at").textValue());
        told(200, write(buses(6).put("version", 1)));
        told(200, write(buses(6).put("version", 2).put("retired", true)));
        var listed = told(200, Requests.themes(LEAD, "")).get("items");
        assertEquals(1, listed.size());
        assertEquals("own-late-buses", listed.at("/0/code").textValue());
        assertTrue(listed.at("/0/retired").booleanValue());
        assertEquals(3, desk.themes().history(TRAFFORD, "own-late-buses").size());
        told(200, write(buses(6).put("version", 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/name | {'name':null}",
                "#/name | {'name':' '}",
                "#/definition | {'definition':null}",
                "#/examples | {'examples':null}",
                "#/examples | {'examples':['one','two','three','four']}",
                "#/examples | {'examples':'one'}",
                "#/examples/2 | {'examples':['one','two','  ','four','five']}",
                "#/examples/0 | {'examples':[1,'two','three','four','five']}",
                "#/retired | {'retired':'yes'}",
                "#/version | {'version':null}",
                "#/version | {'version':-1}",
                "#/code | {'code':'own-other'}"
            })
    void a_wrong_field_is_pointed_at_and_changes_nothing(String pointer, String wrong) throws Exception {
        var body = buses(5);
        body.setAll((ObjectNode) Json.MAPPER.readTree(wrong.replace('\'', '"')));
        var problem = told(400, write(body));
        assertEquals(1, problem.get("errors").size(), problem.toString());
        assertEquals(pointer, problem.at("/errors/0/pointer").textValue());
        assertTrue(desk.themes().all(TRAFFORD).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"name,60", "definition,400"})
    void a_text_has_an_end(String field, int longest) throws Exception {
        told(201, write(buses(5).put(field, "a".repeat(longest))));
        told(400, write(buses(5).put(field, "a".repeat(longest + 1))));
    }

    @Test
    void examples_have_an_end_in_number_and_length() throws Exception {
        told(400, write(buses(OwnTheme.MOST_EXAMPLES + 1)));
        told(201, write(buses(OwnTheme.MOST_EXAMPLES)));
        var body = buses(5).put("version", 1);
        body.withArray("examples").set(0, "a".repeat(OwnTheme.LONGEST_EXAMPLE));
        told(200, write(body));
        body.put("version", 2).withArray("examples").set(0, "a".repeat(OwnTheme.LONGEST_EXAMPLE + 1));
        told(400, write(body));
    }

    @Test
    void there_are_so_many_in_use_and_retiring_one_makes_room() throws Exception {
        for (int i = 0; i < OwnTheme.MOST_IN_USE; i++) {
            told(201, Requests.theme(LEAD, "own-" + (char) ('a' + i), "", buses(5).toString()));
        }
        var problem = told(409, write(buses(5)));
        assertTrue(problem.get("detail").textValue().contains("at most 12"), problem.toString());
        told(
                200,
                Requests.theme(
                        LEAD,
                        "own-a",
                        "",
                        buses(5).put("version", 1).put("retired", true).toString()));
        told(201, write(buses(5)));
        told(409, Requests.theme(LEAD, "own-a", "", buses(5).put("version", 2).toString()));
    }

    @Test
    void who_comes_second_is_told_how_it_stands_now() throws Exception {
        told(201, write(buses(5)));
        told(200, write(buses(6).put("version", 1)));
        var problem = told(409, write(buses(7).put("version", 1)));
        assertTrue(problem.get("detail").textValue().contains("version 2"), problem.toString());
        assertEquals(told(200, write(buses(6).put("version", 1))), told(200, write(buses(6).put("version", 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neglect", "own-", "own-1", "Own-buses", "own-buses-", "own-..", "OWN-A"})
    void what_is_not_the_code_of_one_is_not_found_and_says_how_it_is_written(String code) throws Exception {
        var problem = told(404, Requests.theme(LEAD, code, "", buses(5).toString()));
        assertTrue(problem.get("detail").textValue().contains("own-late-buses"), problem.toString());
    }

    @Test
    void no_partnership_sees_or_changes_anothers() throws Exception {
        told(201, write(buses(5)));
        assertEquals(
                0,
                told(200, Requests.themes("[lead:E08000010]", "")).get("items").size());
        told(403, Requests.themes("[lead:E08000010]", "partnership=E08000009"));
        told(403, Requests.theme("[lead:E08000010]", "own-x", "partnership=E08000009", buses(5).toString()));
        told(
                404,
                Requests.theme(
                        "[lead:E08000010]",
                        "own-late-buses",
                        "",
                        buses(5).put("version", 1).toString()));
        assertTrue(desk.themes().all(WIGAN).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "[lead:E08000009],200,201",
        "[reviewer:E08000009],200,403",
        "[agency:E08000009],200,403",
        "[hub:NW-GM],403,403",
        "[school:E08000009],403,403",
        "[],403,403"
    })
    void a_lead_adds_and_its_partners_see(String groups, int sees, int adds) throws Exception {
        told(sees, Requests.themes(groups, "partnership=E08000009"));
        told(adds, Requests.theme(groups, "own-late-buses", "partnership=E08000009", buses(5).toString()));
    }

    @Test
    void nobody_is_told_to_sign_in() throws Exception {
        told(401, Requests.unsigned("GET /v1/review/themes"));
        told(401, Requests.unsigned("PUT /v1/review/themes/{code}"));
    }

    @Test
    void hostile_input_is_answered_clearly() throws Exception {
        for (String hostile : Hostile.STRINGS) {
            for (String field : new String[] {"name", "definition", "retired", "version", "examples", "extra"}) {
                int status = review.answer(write(buses(5).put(field, hostile))).getStatusCode();
                assertTrue(status == 400 || status == 201 || status == 409, field + ": " + status);
            }
            assertTrue(review.answer(Requests.theme(LEAD, hostile, "", buses(5).toString()))
                            .getStatusCode()
                    == 404);
        }
    }

    private static APIGatewayV2HTTPEvent write(ObjectNode body) {
        return Requests.theme(LEAD, "own-late-buses", "", body.toString());
    }

    private static ObjectNode buses(int examples) {
        var body = Json.MAPPER
                .createObjectNode()
                .put("version", 0)
                .put("name", "Late buses")
                .put("definition", "School buses that come late, or not at all");
        var list = body.putArray("examples");
        for (int i = 0; i < examples; i++) list.add("the school bus did not come, day " + i);
        return body;
    }

    private JsonNode told(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = review.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }
}
