package heard.functions.review;

import static heard.contracts.FeedbackBuilder.aFeedback;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.contracts.CorrectionsContract;
import heard.contracts.FeedbackBuilder;
import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryFeedback;
import heard.contracts.MovableClock;
import heard.contracts.OwnThemesContract;
import heard.contracts.QuietLog;
import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.Agency;
import heard.domain.action.ChangedBy;
import heard.domain.action.Progress;
import heard.domain.action.Promise;
import heard.domain.report.Quarter;
import heard.domain.theme.Casebook;
import heard.domain.triage.Tier;
import heard.http.PageToken;
import heard.json.Resources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every sample event, read as Lambda reads it, has the answer that is said here. */
@ExtendWith(QuietLog.class)
final class ReviewEventsTest {
    private static final Map<String, Integer> ANSWERS = Map.ofEntries(
            entry("act-add.json", 201),
            entry("act-broken-body.json", 400),
            entry("act-by-a-reviewer.json", 403),
            entry("act-could-not.json", 201),
            entry("act-empty-body.json", 400),
            entry("act-hostile.json", 400),
            entry("act-no-id.json", 404),
            entry("act-of-another-partnership.json", 403),
            entry("act-overtaken.json", 409),
            entry("act-too-hard-for-a-child.json", 400),
            entry("act-unknown.json", 404),
            entry("act-without-a-token.json", 401),
            entry("act-wrong-types.json", 400),
            entry("action-versions.json", 200),
            entry("action-versions-of-none.json", 404),
            entry("actions.json", 200),
            entry("actions-bad-quarter.json", 400),
            entry("actions-by-a-hub.json", 403),
            entry("actions-by-an-agency.json", 200),
            entry("comment.json", 200),
            entry("comment-of-nobody.json", 404),
            entry("comment-by-an-agency.json", 403),
            entry("correct.json", 200),
            entry("correct-danger.json", 200),
            entry("correct-hostile.json", 400),
            entry("correct-of-another-partnership.json", 403),
            entry("correct-overtaken.json", 409),
            entry("correct-to-no-danger.json", 409),
            entry("correct-unknown-theme.json", 400),
            entry("corrections.json", 200),
            entry("corrections-by-a-reviewer.json", 403),
            entry("corrections-forged-page.json", 400),
            entry("decide-broken-body.json", 400),
            entry("decide-clear.json", 200),
            entry("decide-empty-body.json", 400),
            entry("decide-hostile.json", 400),
            entry("decide-no-id.json", 404),
            entry("decide-overtaken.json", 409),
            entry("decide-refer.json", 200),
            entry("decide-refer-to-nobody.json", 400),
            entry("decide-unknown.json", 404),
            entry("decide-wrong-types.json", 400),
            entry("queue.json", 200),
            entry("queue-bad-limit.json", 400),
            entry("queue-by-an-agency.json", 403),
            entry("queue-forged-page.json", 400),
            entry("queue-of-another-partnership.json", 403),
            entry("queue-without-a-token.json", 401),
            entry("theme-add.json", 201),
            entry("theme-by-a-reviewer.json", 403),
            entry("theme-few-examples.json", 400),
            entry("theme-no-code.json", 404),
            entry("theme-retire.json", 200),
            entry("themes.json", 200),
            entry("themes-by-a-hub.json", 403),
            entry("unknown-route.json", 404));

    @Test
    void every_sample_event_is_answered() throws Exception {
        var feedback = new InMemoryFeedback();
        for (int i = 1; i <= 3; i++) {
            var built = aFeedback(i);
            feedback.keep(built.feedback());
            feedback.code(List.of(new Casebook.Coding(
                    built.feedback().partnership(), built.feedback().id(), built.understood(Tier.CONCERN, "neglect"))));
        }
        // As if it were there before: samples are run in no told order.
        var actions = new InMemoryActions();
        actions.write(
                FeedbackBuilder.TRAFFORD,
                0,
                new Action(
                        new ActionId("a1".repeat(16)),
                        "neglect",
                        Quarter.parse("2026-Q3"),
                        Agency.COUNCIL,
                        "Some children come to school hungry, and staff did not know whom to ring.",
                        new Progress.Planned(
                                new Promise("Every school gets a named worker to ring", LocalDate.of(2027, 3, 31))),
                        "Your school will have a person to ring. They will help."),
                new ChangedBy("5f0c1f0e-0000-4000-8000-000000000001", Instant.EPOCH));
        var desk = Requests.desk(feedback, actions);
        for (String code : List.of("own-bus", "own-tram")) {
            desk.themes()
                    .write(FeedbackBuilder.TRAFFORD, 0, OwnThemesContract.ownTheme(code), CorrectionsContract.LEAD);
        }
        for (int i : List.of(4, 5, 6)) {
            var built = aFeedback(i);
            var tier = i == 6 ? Tier.CONCERN : Tier.NONE;
            feedback.keep(built.feedback());
            feedback.code(List.of(new Casebook.Coding(
                    built.feedback().partnership(), built.feedback().id(), built.understood(tier, "neglect"))));
        }
        var review = new Routes(
                desk,
                Resources.framework(),
                new PageToken("k".repeat(32).getBytes(StandardCharsets.UTF_8)),
                MovableClock.at("2026-08-01T09:30:00Z"));
        var serializer = LambdaEventSerializers.serializerFor(
                APIGatewayV2HTTPEvent.class, getClass().getClassLoader());
        var answers = new TreeMap<String, Integer>();
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events/review"))) {
            for (var file : files.toList()) {
                var event = serializer.fromJson(Files.readString(file));
                answers.put(file.getFileName().toString(), review.answer(event).getStatusCode());
            }
        }
        assertEquals(new TreeMap<>(ANSWERS), answers);
    }
}
