package heard.functions.insight;

import static heard.contracts.FeedbackBuilder.aFeedback;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.contracts.InMemorySearch;
import heard.contracts.QuietLog;
import heard.http.PageToken;
import heard.json.Resources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every sample event, read as Lambda reads it, has the answer that is said here. */
@ExtendWith(QuietLog.class)
final class InsightEventsTest {
    private static final Map<String, Integer> ANSWERS = Map.ofEntries(
            entry("search.json", 200),
            entry("search-agency.json", 200),
            entry("search-bad-parameters.json", 400),
            entry("search-by-a-hub.json", 403),
            entry("search-every-filter.json", 200),
            entry("search-forged-page.json", 400),
            entry("search-hostile.json", 200),
            entry("search-not-utf8.json", 400),
            entry("search-of-another-partnership.json", 403),
            entry("search-without-a-token.json", 401),
            entry("similar.json", 200),
            entry("similar-without-an-id.json", 400),
            entry("trends.json", 200),
            entry("trends-bad-range.json", 400),
            entry("unknown-route.json", 404));

    @Test
    void every_sample_event_is_answered() throws Exception {
        var insight = new Routes(
                new InMemorySearch().with(aFeedback(1).assessed("bullying")),
                Resources.framework(),
                new PageToken("k".repeat(32).getBytes(StandardCharsets.UTF_8)));
        var serializer = LambdaEventSerializers.serializerFor(
                APIGatewayV2HTTPEvent.class, getClass().getClassLoader());
        var answers = new TreeMap<String, Integer>();
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events/insight"))) {
            for (var file : files.toList()) {
                var event = serializer.fromJson(Files.readString(file));
                answers.put(file.getFileName().toString(), insight.answer(event).getStatusCode());
            }
        }
        assertEquals(new TreeMap<>(ANSWERS), answers);
    }
}
