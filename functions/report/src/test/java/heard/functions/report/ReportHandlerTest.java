package heard.functions.report;

import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import heard.domain.report.Quarter;
import heard.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportHandlerTest {
    private static final String LEAD = "[lead:E08000009]";
    private static final String REVIEWER = "[reviewer:E08000009]";
    private static final String SCRUTINEER = "[scrutineer:E12000002]";
    private static final String QUERY = "area=E08000009&period=2026-Q3";

    /** What each sample event is answered with. */
    private static final Map<String, Integer> ANSWERS = Map.ofEntries(
            entry("draft.json", 200),
            entry("draft-by-a-panel.json", 200),
            entry("draft-by-a-scrutineer.json", 200),
            entry("draft-without-a-period.json", 400),
            entry("preview.json", 200),
            entry("preview-of-no-edition.json", 400),
            entry("step-by-a-reviewer.json", 403),
            entry("step-comment-empty.json", 400),
            entry("step-draft.json", 200),
            entry("step-empty-body.json", 400),
            entry("step-for-another-partnership.json", 403),
            entry("step-hostile.json", 400),
            entry("step-no-such-period.json", 400),
            entry("step-open-period.json", 409),
            entry("step-publish-undrawn.json", 409),
            entry("step-speak-by-a-lead.json", 403),
            entry("step-speak-too-many.json", 400),
            entry("step-speak-undrawn.json", 409),
            entry("step-unknown-area.json", 404),
            entry("step-without-a-token.json", 401),
            entry("step-wrong-types.json", 400),
            entry("unknown-route.json", 404));

    private final House house = new House().answered(Quarter.parse("2026-Q3"));
    private final Routes report = house.reporting.routes();

    @Test
    void a_report_goes_from_its_draft_to_the_public_step_by_step() throws Exception {
        var standing = told(200, step(LEAD, "lead", "draft", ""));
        standing = told(
                200,
                step(
                        LEAD,
                        "lead",
                        "write",
                        version(standing) + ",\"introduction\":\"We listened.\",\"youth\":\"We asked.\""));
        standing = told(200, step(LEAD, "lead", "protect", version(standing)));
        assertEquals("protected", standing.get("stage").textValue());
        told(409, step(LEAD, "lead", "publish", version(standing)));
        standing = told(200, step(LEAD, "lead", "sign", version(standing) + hash(standing)));
        told(409, step(LEAD, "lead", "sign", version(standing) + hash(standing)));
        standing = told(200, step(REVIEWER, "reviewer", "sign", version(standing) + hash(standing)));
        standing = told(
                200,
                step(
                        SCRUTINEER,
                        "scrutineer",
                        "comment",
                        version(standing) + hash(standing) + ",\"comment\":\"Read.\""));
        var published = told(201, step(LEAD, "lead", "publish", version(standing)));
        assertEquals("/reports/E08000009/2026-Q3/", published.get("report").textValue());
        String page = house.page("reports/E08000009/2026-Q3/index.html");
        assertTrue(page.contains("We listened.") && page.contains("We asked.") && page.contains("Read."));
        var again = told(409, step(LEAD, "lead", "publish", version(standing)));
        assertTrue(again.get("detail").textValue().contains("/reports/E08000009/2026-Q3/"));
    }

    @Test
    void what_is_not_answered_is_named() throws Exception {
        var bare = new House();
        var routes = bare.reporting.routes();
        routes.answer(step(LEAD, "lead", "draft", ""));
        var answer = routes.answer(step(LEAD, "lead", "protect", ",\"version\":1"));
        assertEquals(409, answer.getStatusCode());
        assertTrue(answer.getBody().contains("Exploitation has neither an action nor a reason."));
    }

    @Test
    void a_draft_of_an_open_period_is_protected_like_what_is_published() throws Exception {
        var draft = told(200, Requests.draft(LEAD, "area=E08000009&period=2026-Q4"));
        assertTrue(draft.get("draft").booleanValue());
        assertEquals("none", draft.get("stage").textValue());
        assertEquals("1415", draft.get("comments").textValue());
        PlantedCounts.secrets().forEach(secret -> assertFalse(draft.toString().contains("\"" + secret + "\"")));
        assertTrue(house.all().isEmpty(), "a draft publishes nothing");
        assertTrue(house.reports.latest(TRAFFORD, THIRD).isEmpty());
    }

    @Test
    void every_edition_can_be_looked_at_before_it_is_published() {
        for (String edition : java.util.List.of("index.html", "child.html", "board.html")) {
            var answer = report.answer(Requests.preview(LEAD, QUERY + "&edition=" + edition));
            assertEquals(200, answer.getStatusCode());
            assertTrue(answer.getBody().contains("href=\"/reports/style.css\""));
        }
        assertTrue(house.all().isEmpty());
    }

    @Test
    void who_is_something_to_a_report_does_that_and_nothing_else() throws Exception {
        told(403, step(REVIEWER, "reviewer", "draft", ""));
        told(403, step(SCRUTINEER, "scrutineer", "draft", ""));
        told(403, step(SCRUTINEER, "scrutineer", "sign", ",\"version\":1,\"hash\":\"x\""));
        told(403, step(LEAD, "lead", "comment", ",\"version\":1,\"hash\":\"x\",\"comment\":\"Mine.\""));
        told(200, step(LEAD, "lead", "draft", ""));
        assertFalse(told(200, Requests.draft(SCRUTINEER, QUERY)).has("quotable"), "a scrutineer reads no comment");
    }

    @Test
    void a_hub_answers_for_its_sub_region_and_the_region_and_for_no_partnership() throws Exception {
        told(
                200,
                Requests.step("[hub:NW-GM]", "hub", "{\"area\":\"NW-GM\",\"period\":\"2026-Q3\",\"step\":\"draft\"}"));
        told(
                200,
                Requests.step(
                        "[hub:NW-GM]", "hub", "{\"area\":\"E12000002\",\"period\":\"2026-Q3\",\"step\":\"draft\"}"));
        told(
                403,
                Requests.step("[hub:NW-GM]", "hub", "{\"area\":\"NW-MER\",\"period\":\"2026-Q3\",\"step\":\"draft\"}"));
        told(403, step("[hub:NW-GM]", "hub", "draft", ""));
        told(403, Requests.step(LEAD, "lead", "{\"area\":\"NW-GM\",\"period\":\"2026-Q3\",\"step\":\"draft\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[agency:E08000009]", "[school:E08000009]", "[panel:E08000010]", "[lead:E08000010]", "[]", ""})
    void nobody_else_sees_or_touches_it(String groups) throws Exception {
        told(403, step(groups, "somebody", "draft", ""));
        told(403, Requests.draft(groups, QUERY));
        told(403, Requests.preview(groups, QUERY));
        assertTrue(house.all().isEmpty());
    }

    @Test
    void a_text_is_as_long_as_its_limit_and_no_longer() throws Exception {
        var standing = told(200, step(LEAD, "lead", "draft", ""));
        String longest = "a".repeat(Sections.LONGEST);
        told(400, step(LEAD, "lead", "write", version(standing) + ",\"introduction\":\"" + longest + "b\""));
        told(200, step(LEAD, "lead", "write", version(standing) + ",\"introduction\":\"" + longest + "\""));
    }

    @Test
    void every_sample_event_is_answered() throws Exception {
        var serializer = LambdaEventSerializers.serializerFor(
                APIGatewayV2HTTPEvent.class, getClass().getClassLoader());
        var answers = new TreeMap<String, Integer>();
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events/report"))) {
            for (var file : files.toList()) {
                var event = serializer.fromJson(Files.readString(file));
                var fresh = new House().reporting.routes();
                answers.put(file.getFileName().toString(), fresh.answer(event).getStatusCode());
            }
        }
        assertEquals(new TreeMap<>(ANSWERS), answers);
    }

    private static APIGatewayV2HTTPEvent step(String groups, String who, String step, String more) {
        return Requests.step(
                groups, who, "{\"area\":\"E08000009\",\"period\":\"2026-Q3\",\"step\":\"" + step + "\"" + more + "}");
    }

    private static String version(JsonNode standing) {
        return ",\"version\":" + standing.get("version").intValue();
    }

    private static String hash(JsonNode standing) {
        return ",\"hash\":\"" + standing.get("hash").textValue() + "\"";
    }

    private JsonNode told(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = report.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }
}
