package heard.functions.review;

import static heard.contracts.FeedbackBuilder.aFeedback;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.contracts.InMemoryFeedback;
import heard.contracts.MovableClock;
import heard.contracts.QuietLog;
import heard.domain.theme.Casebook;
import heard.domain.triage.Tier;
import heard.http.PageToken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every sample event, read as Lambda reads it, has the answer that is said here. */
@ExtendWith(QuietLog.class)
final class ReviewEventsTest {
    private static final Map<String, Integer> ANSWERS = Map.ofEntries(
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
        var review = new Routes(
                feedback,
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
