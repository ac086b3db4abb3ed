package heard.local.template;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TemplateTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_real_template_has_the_routes_streams_and_schedules_that_the_service_needs() {
        var template =
                Template.read(Path.of(System.getProperty("heard.root", "../..")).resolve("template.yaml"));
        var open = template.routes().stream()
                .filter(route -> !route.needsToken())
                .map(Route::key)
                .toList();
        assertTrue(open.contains("POST /v1/feedback"), open.toString());
        var guarded = template.routes().stream()
                .filter(Route::needsToken)
                .map(Route::key)
                .toList();
        assertTrue(guarded.contains("GET /v1/insight/search"), guarded.toString());
        assertTrue(guarded.contains("POST /v1/review/{id}"), guarded.toString());
        assertEquals(2, template.streams().size());
        assertTrue(template.streams().stream()
                .allMatch(stream -> stream.bisect()
                        && stream.partialFailures()
                        && stream.destination()
                        && stream.retries() >= 0
                        && stream.atOnce() == 2
                        && stream.oldest().isPresent()));
        var soon = Instant.parse("2026-11-24T09:00:00Z");
        assertEquals(
                Set.of(
                        Instant.parse("2026-11-24T10:00:00Z"),
                        Instant.parse("2026-11-25T09:00:00Z"),
                        Instant.parse("2027-01-05T06:00:00Z")),
                template.schedules().stream()
                        .map(one -> one.timetable().after(soon))
                        .collect(toSet()));
        assertTrue(template.pageHeaders()
                .getOrDefault("Content-Security-Policy", "")
                .contains("frame-ancestors 'none'"));
    }

    @Test
    void a_mapping_is_read_with_its_settings_and_lambdas_defaults() {
        var stream = Template.read(new StringReader("""
                Parameters:
                  Size: { Type: Number, Default: 40 }
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: a.B::handleRequest
                      Events:
                        Stream:
                          Type: DynamoDB
                          Properties: { Stream: !GetAtt T.StreamArn, BatchSize: !Ref Size }
                """)).streams().getFirst();
        assertEquals("a.B", stream.handler());
        assertEquals(40, stream.batchSize());
        assertEquals(1, stream.atOnce());
        assertEquals(-1, stream.retries());
        assertEquals(Optional.empty(), stream.oldest());
        assertFalse(stream.bisect());
        assertFalse(stream.partialFailures());
    }

    @Test
    void a_path_gives_its_parameters_and_nothing_else_matches() {
        var route = new Route("GET", "/v1/receipts/{code}", "h", false);
        assertEquals(Optional.of(Map.of("code", "A%20B")), route.match("GET", "/v1/receipts/A%20B"));
        assertEquals(Optional.empty(), route.match("POST", "/v1/receipts/A"));
        assertEquals(Optional.empty(), route.match("GET", "/v1/receipts/"));
        assertEquals(Optional.empty(), route.match("GET", "/v1/receipts/A/B"));
        assertEquals(Optional.empty(), route.match("GET", "/v1/receipts"));
    }

    @Test
    void a_filter_matches_what_lambda_would_match() throws Exception {
        var filter = FilterPattern.parse(
                "{\"eventName\":[\"INSERT\",\"MODIFY\"],\"dynamodb\":{\"NewImage\":{\"state\":{\"S\":[{\"prefix\":\"rec\"},\"held\"]}}}}");
        assertTrue(filter.matches(JSON.readTree(
                "{\"eventName\":\"INSERT\",\"dynamodb\":{\"NewImage\":{\"state\":{\"S\":\"received\"}}}}")));
        assertFalse(filter.matches(JSON.readTree(
                "{\"eventName\":\"REMOVE\",\"dynamodb\":{\"NewImage\":{\"state\":{\"S\":\"received\"}}}}")));
        assertFalse(filter.matches(JSON.readTree("{\"eventName\":\"INSERT\",\"dynamodb\":{}}")));
    }

    @Test
    void a_filter_that_is_not_followed_here_is_refused_at_the_start() {
        assertThrows(IllegalArgumentException.class, () -> FilterPattern.parse("{\"a\":[{\"numeric\":[\">\",5]}]}"));
        assertThrows(IllegalArgumentException.class, () -> FilterPattern.parse("{\"a\":\"b\"}"));
    }
}
