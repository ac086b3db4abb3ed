package heard.functions.report;

import heard.json.Resources;
import heard.search.lucene.LuceneFeedbackSearch;
import heard.store.dynamodb.DynamoActions;
import heard.store.dynamodb.DynamoIndexPointers;
import heard.store.dynamodb.DynamoReleases;
import heard.store.dynamodb.DynamoReports;
import heard.store.s3.S3Bundles;
import heard.store.s3.S3PublishedSite;
import java.time.InstantSource;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What reporting is made of in AWS. */
record Wiring(Reporting reporting) {
    /** Each index is read once a report, so one at a time is enough to keep. */
    private static final long MOST_BYTES = 128L << 20;

    static Wiring of(Settings settings) {
        var dynamo = DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        var s3 = S3Client.builder()
                .forcePathStyle(true)
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        var index = new LuceneFeedbackSearch(
                new S3Bundles(s3, settings.bundles()), new DynamoIndexPointers(dynamo, settings.ledger()), MOST_BYTES);
        var stores = new Reporting.Stores(
                index,
                new DynamoActions(dynamo, settings.ledger()),
                new DynamoReports(dynamo, settings.ledger()),
                new DynamoReleases(dynamo, settings.ledger()),
                new S3PublishedSite(s3, settings.site()));
        return new Wiring(new Reporting(
                stores,
                Resources.northWest(),
                Resources.framework(),
                InstantSource.system(),
                settings.demonstration()));
    }
}
