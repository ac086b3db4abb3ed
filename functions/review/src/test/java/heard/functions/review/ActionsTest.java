package heard.functions.review;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.contracts.ActionBuilder;
import heard.contracts.Hostile;
import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryFeedback;
import heard.contracts.MovableClock;
import heard.contracts.QuietLog;
import heard.domain.action.ChangedBy;
import heard.http.PageToken;
import heard.json.Json;
import heard.json.Resources;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(QuietLog.class)
final class ActionsTest {
    private static final String LEAD = "[lead:E08000009]";
    private static final String ID = "a1".repeat(16);

    private final InMemoryActions actions = new InMemoryActions();
    private final Routes review = new Routes(
            Requests.desk(new InMemoryFeedback(), actions),
            Resources.framework(),
            new PageToken("k".repeat(32).getBytes(StandardCharsets.UTF_8)),
            MovableClock.at("2026-11-02T08:00:00Z"));

    @Test
    void an_action_is_added_listed_and_changed_and_every_version_stays() throws Exception {
        var added = told(201, act(planned()));
        assertEquals(1, added.get("version").intValue());
        assertEquals("somebody", added.get("by").textValue());
        assertEquals("2026-11-02T08:00:00Z", added.get("at").textValue());
        assertFalse(added.has("because"));
        var done = planned().put("version", 1).put("status", "done").put("evidence", "All nine schools have one");
        assertEquals(2, told(200, act(done)).get("version").intValue());
        var listed = told(200, Requests.actions(LEAD, "")).get("items");
        assertEquals(1, listed.size());
        assertEquals("done", listed.get(0).get("status").textValue());
        var versions = told(200, Requests.versions(LEAD, ID)).get("items");
        assertEquals("planned", versions.get(0).get("status").textValue());
        assertEquals(
                "All nine schools have one", versions.get(1).get("evidence").textValue());
    }

    @Test
    void what_could_not_be_done_has_a_reason_and_no_deed() throws Exception {
        var could = planned().put("status", "could-not").put("because", "There is no money for it.");
        could.remove(java.util.List.of("deed", "due"));
        assertEquals(
                "There is no money for it.",
                told(201, act(could)).get("because").textValue());
    }

    @Test
    void a_list_is_narrowed_by_quarter_and_theme() throws Exception {
        told(201, act(planned()));
        told(
                201,
                Requests.act(
                        LEAD,
                        "b2".repeat(16),
                        "",
                        planned()
                                .put("theme", "bullying")
                                .put("quarter", "2026-Q2")
                                .toString()));
        assertEquals(
                1,
                told(200, Requests.actions(LEAD, "quarter=2026-Q2"))
                        .get("items")
                        .size());
        assertEquals(
                1,
                told(200, Requests.actions(LEAD, "theme=neglect")).get("items").size());
        assertEquals(
                0,
                told(200, Requests.actions(LEAD, "theme=neglect&quarter=2026-Q2"))
                        .get("items")
                        .size());
        assertEquals(2, told(200, Requests.actions(LEAD, "theme=")).get("items").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/version | {'version':-1}",
                "#/version | {'version':'1'}",
                "#/version | {'version':null}",
                "#/theme | {'theme':'kindness'}",
                "#/quarter | {'quarter':'2026-Q5'}",
                "#/quarter | {'quarter':'2027-Q1'}",
                "#/owner | {'owner':'Council'}",
                "#/said | {'said':'  '}",
                "#/status | {'status':'soon'}",
                "#/deed | {'deed':null}",
                "#/due | {'due':null}",
                "#/due | {'due':'2027-02-30'}",
                "#/due | {'due':'1999-12-31'}",
                "#/due | {'due':'31/03/2027'}",
                "#/evidence | {'evidence':'Seen'}",
                "#/evidence | {'status':'done'}",
                "#/evidence | {'status':'under-way','evidence':' '}",
                "#/because | {'because':'No money'}",
                "#/because | {'status':'could-not','deed':null,'due':null}",
                "#/deed | {'status':'could-not','because':'No money','due':null}",
                "#/due | {'status':'could-not','because':'No money','deed':null}",
                "#/child | {'child':'Practitioners will implement differentiated communication strategies.'}",
                "#/child | {'child':null}",
                "#/by | {'by':'another'}"
            })
    void a_wrong_field_is_pointed_at_and_changes_nothing(String pointer, String wrong) throws Exception {
        var body = planned();
        body.setAll((ObjectNode) Json.MAPPER.readTree(wrong.replace('\'', '"')));
        var problem = told(400, act(body));
        assertEquals(1, problem.get("errors").size(), problem.toString());
        assertEquals(pointer, problem.at("/errors/0/pointer").textValue());
        assertTrue(actions.all(TRAFFORD).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"said,600", "deed,1000", "child,400"})
    void a_text_has_an_end(String field, int longest) throws Exception {
        String text = "we do it. ".repeat(200).substring(0, longest);
        told(201, act(planned().put(field, text)));
        var problem = told(400, act(planned().put(field, text + "e")));
        assertEquals("#/" + field, problem.at("/errors/0/pointer").textValue());
        assertTrue(problem.at("/errors/0/detail").textValue().contains(Integer.toString(longest)));
    }

    @Test
    void what_is_too_hard_for_a_child_is_told_with_its_age() throws Exception {
        var problem = told(400, act(planned().put("child", "Practitioners will implement communication strategies.")));
        assertTrue(problem.at("/errors/0/detail").textValue().startsWith("This reads like age "), problem.toString());
    }

    @Test
    void who_comes_second_is_told_how_it_stands_now() throws Exception {
        told(201, act(planned()));
        told(200, act(planned().put("version", 1).put("deed", "Another")));
        var problem = told(409, act(planned().put("version", 1).put("deed", "A third")));
        assertEquals("#/version", problem.at("/errors/0/pointer").textValue());
        assertTrue(problem.get("detail").textValue().contains("version 2"));
    }

    @Test
    void of_many_changes_at_once_exactly_one_stands() throws Exception {
        told(201, act(planned()));
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var change = act(planned().put("version", 1).put("deed", "Deed " + i));
            calls.add(() -> review.answer(change).getStatusCode());
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            int stand = 0;
            for (var answer : threads.invokeAll(calls)) {
                if (answer.get() == 200) stand++;
                else assertEquals(409, answer.get());
            }
            assertEquals(1, stand);
        }
    }

    @Test
    void adding_again_adds_once_and_is_answered_alike() throws Exception {
        assertEquals(told(201, act(planned())), told(201, act(planned())));
        assertEquals(1, actions.all(TRAFFORD).size());
    }

    @Test
    void a_quarter_has_an_end_and_says_so() throws Exception {
        var by = new ChangedBy("lead-1", Instant.EPOCH);
        for (int i = 0; i < Acting.MOST_A_QUARTER - 1; i++) {
            actions.write(TRAFFORD, 0, ActionBuilder.anAction(i).action(), by);
        }
        told(201, act(planned()));
        told(201, act(planned()));
        var problem =
                told(409, Requests.act(LEAD, "b2".repeat(16), "", planned().toString()));
        assertTrue(problem.get("detail").textValue().contains("at most 100"));
        told(
                201,
                Requests.act(
                        LEAD,
                        "b2".repeat(16),
                        "",
                        planned().put("quarter", "2026-Q2").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "..", "A1", "g"})
    void what_is_not_an_id_is_not_found(String id) throws Exception {
        told(404, Requests.act(LEAD, id, "", planned().toString()));
        told(404, Requests.versions(LEAD, id));
    }

    @Test
    void an_action_of_another_partnership_is_not_there() throws Exception {
        actions.write(WIGAN, 0, ActionBuilder.anAction(1).action(), new ChangedBy("lead-2", Instant.EPOCH));
        String id = ActionBuilder.actionId(1).value();
        told(404, Requests.versions(LEAD, id));
        told(404, Requests.act(LEAD, id, "", planned().put("version", 1).toString()));
        told(
                403,
                Requests.act(
                        LEAD,
                        id,
                        "partnership=E08000010",
                        planned().put("version", 1).toString()));
        told(403, Requests.actions(LEAD, "partnership=E08000010"));
        assertEquals(1, actions.history(WIGAN, ActionBuilder.actionId(1)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "[lead:E08000009],200,201",
        "[reviewer:E08000009],200,403",
        "[agency:E08000009],200,403",
        "[lead:E08000010],403,403",
        "[hub:NW-GM],403,403",
        "[scrutineer:E12000002],403,403",
        "[school:E08000009],403,403",
        "[panel:E12000002],403,403",
        "[],403,403"
    })
    void a_lead_acts_and_its_partners_look(String groups, int looks, int acts) throws Exception {
        told(looks, Requests.actions(groups, "partnership=E08000009"));
        told(acts, Requests.act(groups, ID, "partnership=E08000009", planned().toString()));
    }

    @Test
    void nobody_is_told_to_sign_in() throws Exception {
        for (String route : new String[] {"GET /v1/actions", "GET /v1/actions/{id}", "PUT /v1/actions/{id}"}) {
            told(401, Requests.unsigned(route));
        }
    }

    @Test
    void hostile_input_is_refused_clearly_and_kept_by_nobody() throws Exception {
        for (String hostile : Hostile.STRINGS) {
            for (String field : Hostile.ACTION_FIELDS) {
                var answer = review.answer(act(planned().put(field, hostile)));
                assertTrue(answer.getStatusCode() < 500, field);
                boolean text = answer.getStatusCode() == 201 || answer.getStatusCode() == 409;
                assertTrue(answer.getStatusCode() == 400 || (text && isText(field)), field + ": " + answer.getBody());
            }
            assertTrue(review.answer(Requests.versions(LEAD, hostile)).getStatusCode() < 500);
        }
        for (byte[] body : Hostile.bodies()) {
            var event = Requests.act(LEAD, ID, "", new String(body, StandardCharsets.UTF_8));
            int status = review.answer(event).getStatusCode();
            assertTrue(status == 400 || status == 413, "answered " + status);
        }
    }

    private static boolean isText(String field) {
        return field.equals("said") || field.equals("deed") || field.equals("child");
    }

    private static APIGatewayV2HTTPEvent act(ObjectNode body) {
        return Requests.act(LEAD, ID, "", body.toString());
    }

    private static ObjectNode planned() {
        return Json.MAPPER
                .createObjectNode()
                .put("version", 0)
                .put("theme", "neglect")
                .put("quarter", "2026-Q3")
                .put("owner", "council")
                .put("said", "Some children come to school hungry.")
                .put("status", "planned")
                .put("deed", "Every school gets a named worker to ring")
                .put("due", "2027-03-31")
                .put("child", "Your school will have a person to ring.");
    }

    private JsonNode told(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = review.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }
}
