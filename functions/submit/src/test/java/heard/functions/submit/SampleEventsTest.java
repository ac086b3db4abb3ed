package heard.functions.submit;

import static heard.contracts.QuietLog.CANARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.contracts.FeedbackBuilder;
import heard.contracts.QuietLog;
import heard.domain.feedback.Receipt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample event, as Lambda's own serializer reads it. A file's name begins with how it ends: valid, bad, unknown, hostile. */
@ExtendWith(QuietLog.class)
class SampleEventsTest {
    private static final Path EVENTS = Path.of(System.getProperty("heard.root"), "events");
    private static final Receipt KEPT = new Receipt("7K3MQ9XW2HTB3");

    private final Desk desk = new Desk();

    static List<Path> submit() throws IOException {
        return files("submit");
    }

    static List<Path> receipt() throws IOException {
        return files("receipt");
    }

    @ParameterizedTest
    @MethodSource("submit")
    void submits(Path file) throws IOException {
        var answer = desk.submit.handleRequest(event(file), Desk.NO_CONTEXT);
        boolean kept = answer.getStatusCode() == 201 || answer.getStatusCode() == 303;
        String name = file.getFileName().toString();
        if (name.startsWith("valid")) assertTrue(kept, answer.getBody());
        if (name.startsWith("bad")) assertRefused(answer);
        assertEquals(kept ? 1 : 0, desk.kept().size());
        assertTrue(kept || answer.getStatusCode() < 500);
    }

    @Test
    void a_sample_sent_twice_is_kept_once() throws IOException {
        for (var name : List.of("valid-json", "valid-duplicate", "valid-json")) {
            var answer = desk.submit.handleRequest(event(EVENTS.resolve("submit/" + name + ".json")), Desk.NO_CONTEXT);
            assertEquals(201, answer.getStatusCode());
        }
        assertEquals(1, desk.kept().size());
    }

    @ParameterizedTest
    @MethodSource("receipt")
    void looks_up(Path file) throws IOException {
        var kept = FeedbackBuilder.aFeedback(1).feedback();
        desk.feedback.keep(new heard.domain.feedback.Feedback(
                desk.seal.id(KEPT),
                kept.partnership(),
                kept.week(),
                kept.speaker(),
                kept.answers(),
                false,
                kept.source()));
        var answer = desk.receipts.handleRequest(event(file), Desk.NO_CONTEXT);
        String name = file.getFileName().toString();
        int expected = name.startsWith("valid") ? 200 : name.startsWith("unknown") ? 404 : 400;
        assertEquals(expected, answer.getStatusCode(), answer.getBody());
        assertFalse(answer.getBody().contains(CANARY));
    }

    private static void assertRefused(APIGatewayV2HTTPResponse answer) {
        assertTrue(answer.getStatusCode() >= 400 && answer.getStatusCode() < 500);
        if (Desk.header(answer, "Content-Type").contains("json"))
            assertFalse(answer.getBody().contains(CANARY));
    }

    private static APIGatewayV2HTTPEvent event(Path file) throws IOException {
        return LambdaEventSerializers.serializerFor(
                        APIGatewayV2HTTPEvent.class, SampleEventsTest.class.getClassLoader())
                .fromJson(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(EVENTS.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
