package heard.functions.review;

import heard.domain.triage.HeldQueue;
import heard.http.PageToken;
import heard.store.dynamodb.DynamoHeldQueue;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What review is made of in AWS. */
record Wiring(HeldQueue queue, PageToken pages) {
    static Wiring of(Settings settings) {
        var dynamo = DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        return new Wiring(
                new DynamoHeldQueue(dynamo, settings.feedback(), settings.ledger()), new PageToken(settings.pageKey()));
    }
}
