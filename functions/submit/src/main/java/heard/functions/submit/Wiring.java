package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import heard.domain.place.Region;
import heard.json.Resources;
import heard.store.dynamodb.DynamoActions;
import heard.store.dynamodb.DynamoIntake;
import heard.store.dynamodb.DynamoNonces;
import heard.store.dynamodb.DynamoReceiptDesk;
import heard.store.dynamodb.DynamoReleases;
import heard.store.dynamodb.DynamoSends;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the parts of this function together, as AWS runs them. */
final class Wiring {
    private Wiring() {}

    static Region region() {
        return Resources.northWest();
    }

    static Door door(SubmitSettings settings, FloodSettings flood) {
        var dynamo = dynamo();
        var clock = InstantSource.system();
        return new Door(
                new TakeIn(
                        new DynamoNonces(dynamo, settings.ledgerTable(), clock),
                        new DynamoIntake(dynamo, settings.feedbackTable()),
                        settings.seal(),
                        clock,
                        SecureRandom::new),
                new Load(new DynamoSends(dynamo, settings.ledgerTable()), clock),
                new Work(flood.proofKey(), settings.seal(), clock, SecureRandom::new),
                flood.limits());
    }

    static LookUp lookUp(SubmitSettings settings) {
        var dynamo = dynamo();
        return new LookUp(
                new DynamoReceiptDesk(dynamo, settings.feedbackTable(), settings.ledgerTable(), region()),
                new DynamoReleases(dynamo, settings.ledgerTable()),
                new DynamoActions(dynamo, settings.ledgerTable()),
                Resources.framework(),
                settings.seal());
    }

    /** Requests that are answered before any store is reached. */
    static List<APIGatewayV2HTTPEvent> unsent() {
        return List.of(
                request("application/json", "{\"answers\":[{\"question\":\"what-happened\",\"text\":\"-\"}]}"),
                request("application/x-www-form-urlencoded", "text.what-happened=-"));
    }

    /** Requests for a receipt that are answered before any store is reached. */
    static List<APIGatewayV2HTTPEvent> notCodes() {
        return Stream.of("text/html", "application/json")
                .map(accept -> APIGatewayV2HTTPEvent.builder()
                        .withHeaders(Map.of("accept", accept))
                        .withPathParameters(Map.of("code", "-"))
                        .build())
                .toList();
    }

    private static APIGatewayV2HTTPEvent request(String type, String body) {
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", type))
                .withBody(body)
                .build();
    }

    private static DynamoDbClient dynamo() {
        return DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }
}
