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
import heard.contracts.FeedbackBuilder;
import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryFeedback;
import heard.contracts.MovableClock;
import heard.contracts.QuietLog;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Week;
import heard.domain.theme.Casebook;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import heard.http.PageToken;
import heard.json.Json;
import heard.json.Resources;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(QuietLog.class)
final class ReviewHandlerTest {
    private static final String LEAD = "[lead:E08000009]";
    private static final String CLEAR =
            "{\"decision\":\"clear\",\"reason\":\"A worry that is dealt with\",\"version\":2}";

    private final InMemoryFeedback feedback = new InMemoryFeedback();
    private final MovableClock clock = MovableClock.at("2026-08-01T09:30:00Z");
    private final Routes review = new Routes(
            Requests.desk(feedback, new InMemoryActions()),
            Resources.framework(),
            new PageToken("k".repeat(32).getBytes(StandardCharsets.UTF_8)),
            clock);

    @BeforeEach
    void three_wait_in_one_partnership_and_one_in_another() {
        hold(aFeedback(1).withWeek(new Week(2026, 30)), Tier.CONCERN);
        hold(aFeedback(2).withWeek(new Week(2026, 31)), Tier.URGENT);
        hold(aFeedback(3).withWeek(new Week(2026, 29)), Tier.CONCERN);
        hold(aFeedback(9).withPartnership(WIGAN), Tier.URGENT);
    }

    @Test
    void the_most_pressing_stands_first_with_its_reasons_and_version() throws Exception {
        var page = told(200, Requests.queue(LEAD, ""));
        assertEquals(3, page.get("total").intValue());
        assertEquals(List.of(id(2).value(), id(3).value(), id(1).value()), ids(page));
        var first = page.at("/items/0");
        assertEquals("urgent", first.get("tier").textValue());
        assertEquals("2026-W31", first.get("week").textValue());
        assertEquals(2, first.get("version").intValue());
        assertFalse(first.get("reasons").isEmpty());
        assertFalse(page.has("next"));
    }

    @Test
    void what_may_not_be_written_by_a_person_stands_last_with_the_reason() throws Exception {
        var doubted = aFeedback(4).withWeek(new Week(2026, 1)).withDoubt(Doubt.HONEYPOT);
        feedback.keep(doubted.feedback());
        var understood = doubted.understood(Tier.NONE).withReason(Doubt.HONEYPOT.reason());
        feedback.code(List.of(new Casebook.Coding(
                doubted.feedback().partnership(), doubted.feedback().id(), understood)));
        var last = told(200, Requests.queue(LEAD, "")).at("/items/3");
        assertEquals(id(4).value(), last.get("id").textValue());
        assertEquals("none", last.get("tier").textValue());
        assertEquals(Doubt.HONEYPOT.reason(), last.at("/reasons/0").textValue());
    }

    @Test
    void pages_of_the_queue_follow_each_other() throws Exception {
        var first = told(200, Requests.queue(LEAD, "limit=2"));
        var second = told(
                200, Requests.queue(LEAD, "limit=2&page=" + first.get("next").textValue()));
        assertEquals(
                3,
                new TreeSet<>(List.of(
                                ids(first).get(0),
                                ids(first).get(1),
                                ids(second).getFirst()))
                        .size());
        assertFalse(second.has("next"));
    }

    @Test
    void a_page_of_one_queue_does_not_open_another() throws Exception {
        String next = told(200, Requests.queue("[lead:E08000009 lead:E08000010]", "partnership=E08000009&limit=2"))
                .get("next")
                .textValue();
        for (String query : List.of("partnership=E08000010&page=" + next, "partnership=E08000009&page=at-1")) {
            assertEquals("#/page", refused(400, Requests.queue("[lead:E08000009 lead:E08000010]", query)));
        }
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,101", "limit,many", "page,x", "colour,red"})
    void a_wrong_parameter_is_pointed_at(String name, String value) throws Exception {
        assertEquals("#/" + name, refused(400, Requests.queue(LEAD, name + "=" + value)));
    }

    @Test
    void clearing_ends_holding_and_keeps_who_when_and_why() throws Exception {
        var now = told(200, Requests.decide(LEAD, id(1).value(), "", CLEAR));
        assertEquals("cleared", now.get("state").textValue());
        assertEquals(3, now.get("version").intValue());
        assertEquals(
                List.of(new InMemoryFeedback.Kept(
                        id(1),
                        new Decision.Clear("A worry that is dealt with"),
                        new DecidedBy("somebody", Instant.parse("2026-08-01T09:30:00Z")))),
                feedback.decisions());
        assertEquals(2, told(200, Requests.queue(LEAD, "")).get("total").intValue());
    }

    @Test
    void referring_says_to_whom() throws Exception {
        var now = told(
                200,
                Requests.decide(
                        LEAD,
                        id(2).value(),
                        "",
                        "{\"decision\":\"refer\",\"reason\":\"Says where\",\"to\":\"MASH\",\"version\":2}"));
        assertEquals("referred", now.get("state").textValue());
        assertEquals(
                new Decision.Refer("Says where", "MASH"),
                feedback.decisions().getFirst().decision());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/decision | {'reason':'r','version':2}",
                "#/decision | {'decision':'forget','reason':'r','version':2}",
                "#/reason | {'decision':'clear','version':2}",
                "#/reason | {'decision':'clear','reason':'   ','version':2}",
                "#/reason | {'decision':'clear','reason':7,'version':2}",
                "#/to | {'decision':'refer','reason':'r','version':2}",
                "#/to | {'decision':'refer','reason':'r','to':' ','version':2}",
                "#/to | {'decision':'clear','reason':'r','to':'MASH','version':2}",
                "#/version | {'decision':'clear','reason':'r'}",
                "#/version | {'decision':'clear','reason':'r','version':0}",
                "#/version | {'decision':'clear','reason':'r','version':'two'}",
                "#/who | {'decision':'clear','reason':'r','version':2,'who':'another'}",
                "# | ['clear']"
            })
    void a_wrong_decision_is_pointed_at_and_changes_nothing(String pointer, String body) throws Exception {
        assertEquals(pointer, refused(400, Requests.decide(LEAD, id(1).value(), "", body.replace('\'', '"'))));
        assertTrue(feedback.decisions().isEmpty());
    }

    @Test
    void a_reason_has_an_end() throws Exception {
        String body = CLEAR.replace("A worry that is dealt with", "a".repeat(1001));
        assertEquals("#/reason", refused(400, Requests.decide(LEAD, id(1).value(), "", body)));
    }

    @Test
    void who_comes_second_is_told_how_it_stands_now() throws Exception {
        told(200, Requests.decide(LEAD, id(1).value(), "", CLEAR));
        var problem = told(409, Requests.decide(LEAD, id(1).value(), "", CLEAR));
        assertTrue(problem.get("detail").textValue().contains("cleared now, at version 3"), problem.toString());
        assertEquals("#/version", problem.at("/errors/0/pointer").textValue());
    }

    @Test
    void of_many_decisions_at_once_exactly_one_stands() throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            String who = "person-" + i;
            calls.add(() -> review.answer(Requests.decide(LEAD, id(2).value(), "", CLEAR.replace("A worry", who)))
                    .getStatusCode());
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            int stand = 0;
            for (var answer : threads.invokeAll(calls)) {
                if (answer.get() == 200) stand++;
                else assertEquals(409, answer.get());
            }
            assertEquals(1, stand);
        }
        assertEquals(1, feedback.decisions().size());
        assertEquals(State.CLEARED, feedback.find(TRAFFORD, id(2)).orElseThrow().state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000000000", "1", "..", "9e3779b1"})
    void an_unknown_item_is_not_found(String id) throws Exception {
        told(404, Requests.decide(LEAD, id, "", CLEAR));
    }

    @Test
    void an_item_of_another_partnership_is_not_found() throws Exception {
        told(404, Requests.decide(LEAD, id(9).value(), "", CLEAR));
        told(403, Requests.decide(LEAD, id(9).value(), "partnership=E08000010", CLEAR));
        assertTrue(feedback.decisions().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[agency:E08000009]", "[hub:NW-GM]", "[scrutineer:E12000002]", "[school:E08000009]",
                "[panel:E08000009]", "[lead:NW-GM]", "[]", ""
            })
    void only_leads_and_reviewers_see_or_decide(String groups) throws Exception {
        told(403, Requests.queue(groups, "partnership=E08000009"));
        told(403, Requests.decide(groups, id(1).value(), "partnership=E08000009", CLEAR));
        assertTrue(feedback.decisions().isEmpty());
    }

    @Test
    void nobody_is_told_to_sign_in() throws Exception {
        told(401, Requests.unsigned("GET /v1/review/queue"));
        told(401, Requests.unsigned("POST /v1/review/{id}"));
    }

    @Test
    void a_reviewer_of_two_says_which() throws Exception {
        String both = "[reviewer:E08000009,reviewer:E08000010]";
        assertEquals("#/partnership", refused(400, Requests.queue(both, "")));
        told(200, Requests.decide(both, id(9).value(), "partnership=E08000010", CLEAR));
    }

    @Test
    void priming_looks_at_the_queue_of_a_partnership_that_does_not_exist() throws Exception {
        assertEquals(0, told(200, ReviewHandler.PRIMED.event()).get("total").intValue());
    }

    private void hold(FeedbackBuilder built, Tier tier) {
        var one = built.feedback();
        feedback.keep(one);
        feedback.code(List.of(new Casebook.Coding(one.partnership(), one.id(), built.understood(tier, "neglect"))));
    }

    private JsonNode told(int status, APIGatewayV2HTTPEvent event) throws Exception {
        var answer = review.answer(event);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }

    private String refused(int status, APIGatewayV2HTTPEvent event) throws Exception {
        return told(status, event).at("/errors/0/pointer").textValue();
    }

    private static List<String> ids(JsonNode page) {
        var ids = new ArrayList<String>();
        page.get("items").forEach(item -> ids.add(item.get("id").textValue()));
        return ids;
    }
}
