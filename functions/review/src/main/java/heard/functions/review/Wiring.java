package heard.functions.review;

import heard.domain.theme.Framework;
import heard.http.PageToken;
import heard.json.Resources;
import heard.store.dynamodb.DynamoActions;
import heard.store.dynamodb.DynamoCasebook;
import heard.store.dynamodb.DynamoCorrections;
import heard.store.dynamodb.DynamoHeldQueue;
import heard.store.dynamodb.DynamoOwnThemes;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What review is made of in AWS. */
record Wiring(Desk desk, Framework framework, PageToken pages) {
    static Wiring of(Settings settings) {
        var dynamo = DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        return new Wiring(
                new Desk(
                        new DynamoHeldQueue(dynamo, settings.feedback(), settings.ledger()),
                        new DynamoCasebook(dynamo, settings.feedback()),
                        new DynamoCorrections(dynamo, settings.feedback(), settings.ledger()),
                        new DynamoOwnThemes(dynamo, settings.ledger()),
                        new DynamoActions(dynamo, settings.ledger())),
                Resources.framework(),
                new PageToken(settings.pageKey()));
    }
}
