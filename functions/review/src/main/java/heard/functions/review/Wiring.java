package heard.functions.review;

import heard.domain.action.ActionsLedger;
import heard.domain.theme.Framework;
import heard.domain.triage.HeldQueue;
import heard.http.PageToken;
import heard.json.Resources;
import heard.store.dynamodb.DynamoActions;
import heard.store.dynamodb.DynamoHeldQueue;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What review is made of in AWS. */
record Wiring(HeldQueue queue, ActionsLedger actions, Framework framework, PageToken pages) {
    static Wiring of(Settings settings) {
        var dynamo = DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        return new Wiring(
                new DynamoHeldQueue(dynamo, settings.feedback(), settings.ledger()),
                new DynamoActions(dynamo, settings.ledger()),
                Resources.framework(),
                new PageToken(settings.pageKey()));
    }
}
