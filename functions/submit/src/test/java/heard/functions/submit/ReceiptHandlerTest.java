package heard.functions.submit;

import static heard.contracts.QuietLog.CANARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.ActionBuilder;
import heard.contracts.FeedbackBuilder;
import heard.contracts.QuietLog;
import heard.domain.action.ChangedBy;
import heard.domain.action.Progress;
import heard.domain.feedback.Receipt;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.theme.Casebook;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import heard.json.Json;
import heard.render.form.Languages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(QuietLog.class)
class ReceiptHandlerTest {
    private static final Instant RELEASED = Instant.parse("2026-10-05T06:00:00Z");

    private final Desk desk = new Desk();
    private String code = "";

    @BeforeEach
    void something_was_said() throws Exception {
        var answer = desk.json("""
                {"nonce":"0123456789abcdef","partnership":"E08000009","respondent":"child",
                 "answers":[{"question":"what-happened","text":"canary-3f1c"}]}""");
        code = Json.MAPPER.readTree(answer.getBody()).get("receipt").asText();
    }

    @Test
    void tells_what_has_happened_step_by_step() {
        assertEquals("{\"status\":\"being-read\",\"said\":\"We have it. It is being read now.\"}", json());
        hold();
        assertEquals(
                "{\"status\":\"held\",\"said\":\"We have it. A person will read it before anything else happens.\"}",
                json());
        decide(new Decision.Clear("nothing to act on"), RELEASED.minus(Duration.ofDays(1)));
        assertEquals(
                "{\"status\":\"read\",\"said\":\"A person has read it. It counts in what people here are told about how it is.\"}",
                json());
        release();
        assertEquals(
                "{\"status\":\"in-report\",\"said\":\"A person has read it. It counts in what people here are told about how it is.\","
                        + "\"answer\":\"It is part of the report for July to September 2026. /reports/E08000009/2026-Q3/\"}",
                json());
    }

    /** A code that is typed into a page goes in the body, where no history and no log of addresses keeps it. */
    @Test
    void a_code_from_a_form_is_answered_in_the_language_of_the_page() {
        assertEquals(
                200, desk.typed(code.toLowerCase(java.util.Locale.ROOT), "en").getStatusCode());
        for (var words : Languages.offered()) {
            var answer = desk.typed(code, words.language());
            assertEquals(200, answer.getStatusCode());
            assertTrue(answer.getBody().contains("<html lang=\"" + words.language() + "\""));
            assertTrue(answer.getBody().contains(words.say("receipt.received")));
        }
        assertTrue(desk.typed(code, "nonsense").getBody().contains("<html lang=\"en\""));
        var wrong = desk.typed("canary-3f1c", "en");
        assertEquals(400, wrong.getStatusCode());
        assertFalse(wrong.getBody().contains(CANARY));
        assertEquals(400, desk.typed("", "en").getStatusCode());
        assertEquals(400, desk.typed("7".repeat(41), "en").getStatusCode());
    }

    @Test
    void what_a_person_decides_after_the_report_was_made_is_not_part_of_it() {
        hold();
        release();
        assertTrue(json().startsWith("{\"status\":\"held\""), "what waits for a person is in no report");
        decide(new Decision.Clear("nothing to act on"), RELEASED.plusSeconds(1));
        assertEquals(
                "{\"status\":\"read\",\"said\":\"A person has read it. It counts in what people here are told about how it is.\","
                        + "\"answer\":\"The report for July to September 2026 was made before a person had read it."
                        + " It is not part of that report. /reports/E08000009/2026-Q3/\"}",
                json());
        String page = desk.receipt(code, "text/html").getBody();
        assertTrue(page.contains("It is not part of that report."));
        assertFalse(page.contains("It is part of a report"));
    }

    @Test
    void a_decision_that_the_index_may_not_have_followed_in_time_is_not_promised() {
        hold();
        release();
        decide(new Decision.Refer("bruises", "MASH"), RELEASED.minusSeconds(5));
        assertTrue(json().startsWith("{\"status\":\"read\""));
        assertTrue(json().contains("It is not part of that report."));
    }

    @Test
    void shows_a_browser_a_page() {
        release();
        assess();
        var answer = desk.receipt(code, "text/html,*/*;q=0.8");
        assertEquals(200, answer.getStatusCode());
        assertTrue(Desk.header(answer, "Content-Type").startsWith("text/html"));
        assertTrue(answer.getBody().contains(code));
        assertTrue(answer.getBody().contains("<a href=\"/reports/E08000009/2026-Q3/\">"));
        assertFalse(answer.getBody().contains(CANARY));
    }

    @Test
    void tells_what_the_partnership_answers_once_the_report_is_out() {
        assess();
        act(new Progress.Planned(ActionBuilder.PROMISE));
        assertFalse(json().contains("ring"), "what is not published is a draft");
        release();
        assertTrue(
                json().contains(
                                "\"answer\":\"Not being looked after: Your school now has a person to ring. They will help."
                                        + " It is planned. It is part of the report for July to September 2026. /reports/"),
                json());
        act(new Progress.Done(ActionBuilder.PROMISE, "Seen"));
        assertTrue(json().contains("They will help. It is done. It is part"));
        String page = desk.receipt(code, "text/html").getBody();
        assertTrue(page.contains(">Not being looked after</h3>"));
        assertTrue(page.contains("They will help. It is done."));
    }

    @Test
    void what_was_held_is_answered_without_a_theme() {
        hold();
        decide(new Decision.Clear("nothing to act on"), RELEASED.minus(Duration.ofDays(1)));
        act(new Progress.Planned(ActionBuilder.PROMISE));
        release();
        assertTrue(json().startsWith("{\"status\":\"in-report\""));
        assertFalse(json().contains("looked after"));
        assertFalse(desk.receipt(code, "text/html").getBody().contains("looked after"));
    }

    @Test
    void answers_to_other_themes_and_quarters_are_not_told() {
        assess();
        release();
        var by = new ChangedBy("lead-1", RELEASED);
        desk.actions.write(
                FeedbackBuilder.TRAFFORD,
                0,
                ActionBuilder.anAction(2).withTheme("bullying").action(),
                by);
        desk.actions.write(
                FeedbackBuilder.TRAFFORD,
                0,
                ActionBuilder.anAction(3).withQuarter("2026-Q4").action(),
                by);
        desk.actions.write(FeedbackBuilder.WIGAN, 0, ActionBuilder.anAction(4).action(), by);
        assertFalse(json().contains("ring"));
    }

    @Test
    void reads_a_code_as_a_child_types_it() {
        assertEquals(
                200,
                desk.receipt(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), "*/*")
                        .getStatusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7K3M",
                "canary-3f1c",
                "<script>canary-3f1c</script>",
                "../../canary-3f1c",
                "ﬁ",
                "\u0000",
                "0000-0000-0000-1"
            })
    void what_is_not_a_code_is_400_and_not_repeated(String typed) {
        for (String accept : List.of("application/json", "text/html")) {
            var answer = desk.receipt(typed, accept);
            assertEquals(400, answer.getStatusCode());
            assertFalse(answer.getBody().contains(CANARY));
        }
    }

    @Test
    void a_code_that_nothing_is_kept_for_is_404_and_not_repeated() {
        String other = Receipt.draw(new java.util.Random(1)).shown();
        for (String accept : List.of("application/json", "text/html")) {
            var answer = desk.receipt(other, accept);
            assertEquals(404, answer.getStatusCode());
            assertFalse(answer.getBody().contains(other));
        }
    }

    @Test
    void is_primed_without_reaching_the_store() {
        desk.receipts.priming.beforeCheckpoint(new Checkpoint());
    }

    private String json() {
        return desk.receipt(code, "*/*").getBody();
    }

    private void hold() {
        code(State.HELD, Tier.CONCERN);
    }

    private void assess() {
        code(State.ASSESSED, Tier.NONE);
    }

    private void code(State leadsTo, Tier tier) {
        var kept = desk.feedback.log().getLast().feedback();
        var understood = new FeedbackBuilder(kept).understood(tier, "neglect");
        var coding = new Casebook.Coding(kept.partnership(), kept.id(), understood);
        assertEquals(leadsTo, desk.feedback.code(List.of(coding)).get(kept.id()));
    }

    private void decide(Decision decision, Instant at) {
        var kept = desk.feedback.log().getLast();
        desk.feedback.decide(
                kept.feedback().partnership(), kept.feedback().id(), kept.version(), decision, new DecidedBy("u1", at));
    }

    private void act(Progress progress) {
        int version = desk.actions
                .history(FeedbackBuilder.TRAFFORD, ActionBuilder.actionId(1))
                .size();
        desk.actions.write(
                FeedbackBuilder.TRAFFORD,
                version,
                ActionBuilder.anAction(1).withProgress(progress).action(),
                new ChangedBy("lead-1", RELEASED));
    }

    private void release() {
        desk.releases.record(new Release(
                FeedbackBuilder.TRAFFORD.area(),
                new Quarter(2026, 3),
                1,
                LocalDate.of(2026, 10, 5),
                RELEASED,
                "u1",
                new TreeMap<>()));
    }
}
