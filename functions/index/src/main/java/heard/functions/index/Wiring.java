package heard.functions.index;

import heard.domain.insight.FeedbackIndex;
import heard.domain.theme.Casebook;
import heard.search.lucene.LuceneFeedbackIndex;
import heard.settings.Environment;
import heard.store.dynamodb.DynamoCasebook;
import heard.store.dynamodb.DynamoIndexPointers;
import heard.store.s3.S3Bundles;
import java.security.SecureRandom;
import java.time.InstantSource;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Puts the parts of these functions together, as AWS runs them. */
final class Wiring {
    private Wiring() {}

    static FeedbackIndex index(Settings settings) {
        var s3 = S3Client.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .forcePathStyle(true)
                .build();
        return new LuceneFeedbackIndex(
                new S3Bundles(s3, settings.bundles()),
                new DynamoIndexPointers(dynamo(), settings.ledger()),
                InstantSource.system(),
                new SecureRandom());
    }

    static Casebook casebook(Environment environment) {
        return new DynamoCasebook(dynamo(), environment.required("FEEDBACK_TABLE"));
    }

    private static DynamoDbClient dynamo() {
        return DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }
}
