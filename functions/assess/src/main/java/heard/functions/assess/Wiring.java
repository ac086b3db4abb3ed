package heard.functions.assess;

import heard.alerts.sns.SnsAlerts;
import heard.domain.theme.Casebook;
import heard.domain.triage.Alerts;
import heard.domain.triage.HeldQueue;
import heard.settings.Environment;
import heard.store.dynamodb.DynamoCasebook;
import heard.store.dynamodb.DynamoCorrections;
import heard.store.dynamodb.DynamoHeldQueue;
import heard.store.dynamodb.DynamoOwnThemes;
import heard.text.HeardUnderstander;
import java.time.InstantSource;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** What assess and the sweep are made of in AWS. */
final class Wiring {
    private Wiring() {}

    static Casebook casebook(Settings settings) {
        return new DynamoCasebook(dynamo(), settings.feedback());
    }

    static Assess.Understanders themes(Settings settings, HeardUnderstander packed) {
        var dynamo = dynamo();
        return new TheirThemes(
                packed,
                new DynamoOwnThemes(dynamo, settings.ledger()),
                new DynamoCorrections(dynamo, settings.feedback(), settings.ledger()),
                InstantSource.system());
    }

    static HeldQueue held(SweepSettings settings) {
        return new DynamoHeldQueue(dynamo(), settings.feedback(), settings.ledger());
    }

    static Alerts alerts(Environment environment) {
        var sns = SnsClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        return new SnsAlerts(sns, environment.required("ALERTS_TOPIC_ARN"));
    }

    private static DynamoDbClient dynamo() {
        return DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }
}
