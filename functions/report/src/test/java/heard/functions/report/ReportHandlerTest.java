package heard.functions.report;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
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
    private static final String THIRD = "{\"partnership\":\"E08000009\",\"quarter\":\"2026-Q3\"}";

    /** What each sample event is answered with. */
    private static final Map<String, Integer> ANSWERS = Map.ofEntries(
            entry("draft.json", 200),
            entry("draft-by-a-scrutineer.json", 403),
            entry("draft-without-a-quarter.json", 400),
            entry("publish.json", 201),
            entry("publish-by-a-reviewer.json", 403),
            entry("publish-empty-body.json", 400),
            entry("publish-for-another-partnership.json", 403),
            entry("publish-hostile.json", 400),
            entry("publish-no-such-quarter.json", 400),
            entry("publish-open-quarter.json", 409),
            entry("publish-unknown-partnership.json", 404),
            entry("publish-without-a-token.json", 401),
            entry("publish-wrong-types.json", 400),
            entry("unknown-route.json", 404));

    private final House house = new House();
    private final Routes report = new Routes(house.publish, house.summarise);

    @Test
    void a_lead_publishes_a_quarter_and_is_told_where_it_stands() throws Exception {
        var answer = told(201, Requests.publish(LEAD, THIRD));
        assertEquals("/reports/E08000009/2026-Q3/", answer.get("report").textValue());
        assertTrue(house.page("reports/index.html").contains("E08000009/2026-Q3/index.html"));
    }

    @Test
    void a_second_time_is_told_that_it_never_changes() throws Exception {
        told(201, Requests.publish(LEAD, THIRD));
        var problem = told(409, Requests.publish(LEAD, THIRD));
        assertTrue(problem.get("detail").textValue().contains("/reports/E08000009/2026-Q3/"));
    }

    @Test
    void an_open_quarter_says_when_it_can_be_published() throws Exception {
        var problem = told(409, Requests.publish(LEAD, THIRD.replace("Q3", "Q4")));
        assertTrue(problem.get("detail").textValue().contains("2026-W53"));
    }

    @Test
    void a_draft_of_an_open_quarter_is_protected_like_what_is_published() throws Exception {
        var draft = told(200, Requests.draft(LEAD, "partnership=E08000009&quarter=2026-Q4"));
        assertTrue(draft.get("draft").booleanValue());
        assertEquals("1415", draft.get("comments").textValue());
        PlantedCounts.secrets().forEach(secret -> assertFalse(draft.toString().contains("\"" + secret + "\"")));
        assertTrue(house.all().isEmpty(), "a draft publishes nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[reviewer:E08000009]",
                "[agency:E08000009]",
                "[hub:NW-GM]",
                "[scrutineer:E12000002]",
                "[school:E08000009]",
                "[panel:E08000009]",
                "[lead:E08000010]",
                "[]",
                ""
            })
    void only_its_own_lead_publishes_or_drafts(String groups) throws Exception {
        told(403, Requests.publish(groups, THIRD));
        told(403, Requests.draft(groups, "partnership=E08000009&quarter=2026-Q3"));
        assertTrue(house.all().isEmpty());
    }

    @Test
    void every_sample_event_is_answered() throws Exception {
        var serializer = LambdaEventSerializers.serializerFor(
                APIGatewayV2HTTPEvent.class, getClass().getClassLoader());
        var answers = new TreeMap<String, Integer>();
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events/report"))) {
            for (var file : files.toList()) {
                var event = serializer.fromJson(Files.readString(file));
                answers.put(file.getFileName().toString(), report.answer(event).getStatusCode());
            }
        }
        assertEquals(new TreeMap<>(ANSWERS), answers);
    }

    private JsonNode told(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = report.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }
}
