package heard.functions.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.contracts.InMemoryFeedback;
import heard.contracts.RecordedAlerts;
import heard.domain.triage.Alert;
import heard.json.Resources;
import heard.store.dynamodb.StreamImages;
import heard.text.HeardUnderstander;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sample event, read as Lambda reads it, through the handlers and the real rules. */
final class AssessEventsTest {
    private static final HeardUnderstander UNDERSTANDER = HeardUnderstander.load(Resources.framework());

    /** What each sample leaves: failed sequence numbers, and alerts as tier × number. */
    private record Left(List<String> failed, List<String> alerts) {}

    private static final Map<String, Left> EXPECTED = Map.ofEntries(
            Map.entry("received.json", new Left(List.of(), List.of())),
            Map.entry("doubted.json", new Left(List.of(), List.of("urgent 1", "none 1"))),
            Map.entry("held.json", new Left(List.of(), List.of("urgent 2", "concern 1"))),
            Map.entry("unreadable.json", new Left(List.of(), List.of("urgent 1"))),
            Map.entry("unreadable-ordinary.json", new Left(List.of(), List.of("none 1"))),
            Map.entry("choices-only.json", new Left(List.of(), List.of())),
            Map.entry("poison.json", new Left(List.of("141"), List.of("urgent 1"))),
            Map.entry("duplicate.json", new Left(List.of(), List.of("urgent 2"))),
            Map.entry("removed.json", new Left(List.of(), List.of())),
            Map.entry("hostile.json", new Left(List.of(), List.of("urgent 1"))),
            Map.entry("held-again.json", new Left(List.of(), List.of("urgent 1"))),
            Map.entry("empty.json", new Left(List.of(), List.of())));

    @Test
    void every_sample_of_the_stream_is_answered() throws IOException {
        var left = new TreeMap<String, Left>();
        var serializer = LambdaEventSerializers.serializerFor(
                DynamodbEvent.class, getClass().getClassLoader());
        for (var file : samples("assess")) {
            try (InputStream in = Files.newInputStream(file)) {
                left.put(file.getFileName().toString(), handle(serializer.fromJson(in)));
            }
        }
        assertEquals(new TreeMap<>(EXPECTED), left);
    }

    @Test
    void the_sample_of_the_clock_is_answered() throws IOException {
        var serializer = LambdaEventSerializers.serializerFor(
                ScheduledEvent.class, getClass().getClassLoader());
        var files = samples("sweep");
        assertFalse(files.isEmpty(), "there is no sample of the clock");
        for (var file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                var sweep = new SweepHandler(Resources.northWest(), new InMemoryFeedback(), new RecordedAlerts());
                assertEquals("aws.events", serializer.fromJson(in).getSource());
                assertEquals(0, sweep.answer());
            }
        }
    }

    private static Left handle(DynamodbEvent event) {
        var feedback = new InMemoryFeedback();
        var alerts = new RecordedAlerts();
        for (var streamed : event.getRecords()) {
            try {
                StreamImages.newImage(streamed).ifPresent(coded -> feedback.keep(coded.feedback()));
            } catch (RuntimeException poison) {
                // nothing that could be kept: the table never held it in this shape
            }
        }
        var answer = new AssessHandler(feedback, UNDERSTANDER, alerts).answer(event);
        return new Left(
                answer.getBatchItemFailures().stream()
                        .map(BatchItemFailure::getItemIdentifier)
                        .toList(),
                alerts.sent().stream().map(AssessEventsTest::told).toList());
    }

    private static String told(Alert alert) {
        return alert.tier().wire() + " " + alert.waiting();
    }

    private static List<Path> samples(String folder) throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events", folder))) {
            return files.sorted().collect(Collectors.toList());
        }
    }
}
