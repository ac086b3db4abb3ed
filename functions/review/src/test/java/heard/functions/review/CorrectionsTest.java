package heard.functions.review;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.contracts.FeedbackBuilder;
import heard.contracts.Hostile;
import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryFeedback;
import heard.contracts.MovableClock;
import heard.contracts.OwnThemesContract;
import heard.contracts.QuietLog;
import heard.domain.theme.Casebook;
import heard.domain.theme.ThemeMatch;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import heard.http.PageToken;
import heard.json.Json;
import heard.json.Resources;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(QuietLog.class)
final class CorrectionsTest {
    private static final String LEAD = "[lead:E08000009]";

    private final InMemoryFeedback feedback = new InMemoryFeedback();
    private final Desk desk = Requests.desk(feedback, new InMemoryActions());
    private final Routes review = new Routes(
            desk,
            Resources.framework(),
            new PageToken("k".repeat(32).getBytes(StandardCharsets.UTF_8)),
            MovableClock.at("2026-08-01T09:30:00Z"));

    @BeforeEach
    void one_is_assessed_one_held_one_elsewhere_and_there_is_a_theme_of_ones_own() {
        assess(aFeedback(1), Tier.NONE);
        assess(aFeedback(2), Tier.CONCERN);
        assess(aFeedback(9).withPartnership(WIGAN), Tier.NONE);
        var by = new DecidedBy("lead-1", Instant.EPOCH);
        desk.themes().write(TRAFFORD, 0, OwnThemesContract.ownTheme("own-bus"), by);
        desk.themes().write(TRAFFORD, 0, OwnThemesContract.retired(OwnThemesContract.ownTheme("own-tram")), by);
        desk.themes().write(WIGAN, 0, OwnThemesContract.ownTheme("own-pier"), by);
    }

    @Test
    void what_a_comment_is_about_is_corrected_and_what_the_machine_said_is_told_beside_it() throws Exception {
        var before = told(200, Requests.comment(LEAD, id(1).value(), ""));
        assertEquals("assessed", before.get("state").textValue());
        assertEquals(2, before.get("version").intValue());
        assertEquals("neglect", before.at("/themes/0/code").textValue());
        assertEquals(0, before.get("corrections").size());
        var now = told(200, correct(id(1).value(), about("school-life", "own-bus")));
        assertEquals("assessed", now.get("state").textValue());
        assertEquals(3, now.get("version").intValue());
        var after = told(200, Requests.comment(LEAD, id(1).value(), ""));
        assertEquals("own-bus", after.at("/themes/1/code").textValue());
        assertEquals("A person who read it said so", after.at("/themes/1/why/0").textValue());
        assertEquals("neglect", after.at("/corrections/0/was/themes/0").textValue());
        assertEquals("test-1", after.at("/corrections/0/was/version").textValue());
        assertEquals("somebody", after.at("/corrections/0/by").textValue());
        assertEquals("2026-08-01T09:30:00Z", after.at("/corrections/0/at").textValue());
        assertFalse(after.at("/corrections/0").has("tier"));
    }

    @Test
    void danger_that_was_missed_is_held_again_and_waits_in_the_queue() throws Exception {
        var danger = about("neglect").put("tier", "urgent").put("reason", "Nobody is at home.");
        assertEquals(
                "held", told(200, correct(id(1).value(), danger)).get("state").textValue());
        var queue = told(200, Requests.queue(LEAD, ""));
        assertEquals(id(1).value(), queue.at("/items/0/id").textValue());
        assertEquals("urgent", queue.at("/items/0/tier").textValue());
        assertEquals(3, queue.at("/items/0/version").intValue());
        told(
                200,
                Requests.decide(
                        LEAD, id(1).value(), "", "{\"decision\":\"clear\",\"reason\":\"Spoken to\",\"version\":3}"));
    }

    @Test
    void what_is_held_is_corrected_and_stays_held_until_it_is_cleared() throws Exception {
        assertEquals(
                "held",
                told(200, correct(id(2).value(), about("bullying")))
                        .get("state")
                        .textValue());
        var problem = told(
                409, correct(id(2).value(), about("bullying").put("version", 3).put("tier", "none")));
        assertEquals("#/tier", problem.at("/errors/0/pointer").textValue());
        assertTrue(problem.get("detail").textValue().contains("Clear it instead"), problem.toString());
        told(
                200,
                Requests.decide(
                        LEAD, id(2).value(), "", "{\"decision\":\"clear\",\"reason\":\"A film\",\"version\":3}"));
        var stands = feedback.find(TRAFFORD, id(2)).orElseThrow();
        assertEquals(State.CLEARED, stands.state());
        assertEquals(
                List.of("bullying"),
                stands.understanding().orElseThrow().themes().stream()
                        .map(ThemeMatch::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/themes | {'themes':null}",
                "#/themes | {'themes':'neglect'}",
                "#/themes | {'themes':['neglect','bullying','school-life','mental-health','equity-and-belonging']}",
                "#/themes/0 | {'themes':['kindness']}",
                "#/themes/0 | {'themes':[7]}",
                "#/themes/0 | {'themes':['own-tram']}",
                "#/themes/0 | {'themes':['own-pier']}",
                "#/themes/0 | {'themes':[' ']}",
                "#/themes/1 | {'themes':['neglect','neglect']}",
                "#/needs | {'needs':null}",
                "#/needs/0 | {'needs':['neglect']}",
                "#/needs | {'needs':['support','respect','protection','stability']}",
                "#/tier | {'tier':'red'}",
                "#/sentiment | {'sentiment':2}",
                "#/sentiment | {'sentiment':'glad'}",
                "#/version | {'version':null}",
                "#/version | {'version':0}",
                "#/to | {'to':'MASH'}",
                "#/who | {'who':'another'}"
            })
    void a_wrong_field_is_pointed_at_and_changes_nothing(String pointer, String wrong) throws Exception {
        var body = about("bullying");
        body.setAll((ObjectNode) Json.MAPPER.readTree(wrong.replace('\'', '"')));
        var problem = told(400, correct(id(1).value(), body));
        assertEquals(1, problem.get("errors").size(), problem.toString());
        assertEquals(pointer, problem.at("/errors/0/pointer").textValue());
        assertEquals(2, feedback.find(TRAFFORD, id(1)).orElseThrow().version());
    }

    @Test
    void a_reason_has_an_end_and_may_be_left_out() throws Exception {
        told(400, correct(id(1).value(), about("bullying").put("reason", "a".repeat(1_001))));
        told(200, correct(id(1).value(), about("bullying").put("reason", "a".repeat(1_000))));
        told(200, correct(id(1).value(), about("bullying").put("reason", " ").put("version", 3)));
    }

    @Test
    void a_comment_has_up_to_four_themes_and_may_have_none() throws Exception {
        told(200, correct(id(1).value(), about("neglect", "bullying", "school-life", "own-bus")));
        told(200, correct(id(1).value(), about().put("version", 3)));
    }

    @Test
    void who_comes_second_is_told_how_it_stands_now() throws Exception {
        told(200, correct(id(1).value(), about("bullying")));
        var problem = told(409, correct(id(1).value(), about("school-life")));
        assertTrue(problem.get("detail").textValue().contains("assessed now, at version 3"), problem.toString());
    }

    @Test
    void of_many_corrections_at_once_exactly_one_stands() throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var change = correct(id(1).value(), about(i % 2 == 0 ? "bullying" : "own-bus"));
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
        assertEquals(1, desk.corrections().history(TRAFFORD, id(1)).size());
    }

    @Test
    void a_comment_of_another_partnership_is_not_there() throws Exception {
        told(404, correct(id(9).value(), about("bullying")));
        told(404, Requests.comment(LEAD, id(9).value(), ""));
        String body = about("bullying").toString();
        told(403, Requests.decide(LEAD, id(9).value(), "partnership=E08000010", body));
        told(403, Requests.comment(LEAD, id(9).value(), "partnership=E08000010"));
        told(403, Requests.corrections(LEAD, "partnership=E08000010"));
        assertEquals(2, feedback.find(WIGAN, id(9)).orElseThrow().version());
    }

    @Test
    void what_nothing_has_read_yet_shows_no_word() throws Exception {
        feedback.keep(aFeedback(3).feedback());
        told(404, Requests.comment(LEAD, id(3).value(), ""));
        told(409, correct(id(3).value(), about("bullying").put("version", 1)));
        told(404, Requests.comment(LEAD, "..", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "[lead:E08000009],200,200",
        "[reviewer:E08000009],200,403",
        "[agency:E08000009],403,403",
        "[lead:E08000010],403,403",
        "[hub:NW-GM],403,403",
        "[school:E08000009],403,403",
        "[],403,403"
    })
    void leads_and_reviewers_correct_and_a_lead_takes_all_out(String groups, int corrects, int takes) throws Exception {
        String place = "partnership=E08000009";
        told(corrects, Requests.comment(groups, id(1).value(), place));
        told(
                corrects,
                Requests.decide(groups, id(1).value(), place, about("bullying").toString()));
        told(takes, Requests.corrections(groups, place));
    }

    @Test
    void all_that_was_corrected_is_taken_out_page_by_page() throws Exception {
        for (int i = 20; i < 27; i++) {
            assess(aFeedback(i), Tier.NONE);
            told(200, correct(id(i).value(), about("bullying").put("sentiment", -1)));
        }
        var read = new ArrayList<String>();
        String page = "";
        do {
            var answer = told(200, Requests.corrections(LEAD, "limit=3" + page));
            answer.get("items").forEach(item -> read.add(item.get("id").textValue()));
            page = answer.has("next") ? "&page=" + answer.get("next").textValue() : "";
        } while (!page.isEmpty());
        assertEquals(7, List.copyOf(new java.util.TreeSet<>(read)).size());
        assertEquals(7, read.size());
        var one = told(200, Requests.corrections(LEAD, "limit=1")).at("/items/0");
        assertEquals("child", one.get("respondent").textValue());
        assertEquals("bullying", one.at("/now/themes/0").textValue());
        assertEquals(-1, one.at("/now/sentiment").intValue());
        assertEquals("neglect", one.at("/machine/themes/0").textValue());
        assertEquals("test-1", one.at("/machine/version").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=Zm9yZ2Vk", "limit=0", "limit=101", "q=x"})
    void a_wrong_page_is_refused(String query) throws Exception {
        told(400, Requests.corrections(LEAD, query));
    }

    @Test
    void nobody_is_told_to_sign_in() throws Exception {
        for (String route : List.of("GET /v1/review/{id}", "GET /v1/review/corrections")) {
            told(401, Requests.unsigned(route));
        }
    }

    @Test
    void hostile_input_is_refused_clearly_and_changes_nothing() throws Exception {
        for (String hostile : Hostile.STRINGS) {
            for (String field : List.of("themes", "needs", "tier", "sentiment", "version", "extra")) {
                int status = review.answer(
                                correct(id(1).value(), about("bullying").put(field, hostile)))
                        .getStatusCode();
                assertEquals(400, status, field);
            }
            var body = about("bullying");
            body.putArray("themes").add(hostile);
            assertEquals(400, review.answer(correct(id(1).value(), body)).getStatusCode());
            assertTrue(review.answer(Requests.comment(LEAD, hostile, "")).getStatusCode() < 500);
        }
        assertEquals(2, feedback.find(TRAFFORD, id(1)).orElseThrow().version());
    }

    private void assess(FeedbackBuilder built, Tier tier) {
        var one = built.feedback();
        feedback.keep(one);
        feedback.code(List.of(new Casebook.Coding(one.partnership(), one.id(), built.understood(tier, "neglect"))));
    }

    private static APIGatewayV2HTTPEvent correct(String id, ObjectNode body) {
        return Requests.decide(LEAD, id, "", body.toString());
    }

    private static ObjectNode about(String... themes) {
        var body = Json.MAPPER.createObjectNode().put("decision", "correct").put("version", 2);
        var list = body.putArray("themes");
        for (String theme : themes) list.add(theme);
        body.putArray("needs").add("support");
        return body;
    }

    private JsonNode told(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = review.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }
}
