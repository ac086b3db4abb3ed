package heard.functions.insight;

import heard.domain.insight.FeedbackSearch;
import heard.domain.theme.Framework;
import heard.http.PageToken;
import heard.json.Resources;
import heard.search.lucene.LuceneFeedbackSearch;
import heard.store.dynamodb.DynamoIndexPointers;
import heard.store.s3.S3Bundles;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What insight is made of in AWS. */
record Wiring(FeedbackSearch search, Framework framework, PageToken pages) {
    /** A quarter of the function's memory: an index stays open from call to call, and a query needs room of its own. */
    private static final long MOST_BYTES = 512L << 20;

    static Wiring of(Settings settings) {
        var dynamo = DynamoDbClient.builder()
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        var s3 = S3Client.builder()
                .forcePathStyle(true)
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
        var search = new LuceneFeedbackSearch(
                new S3Bundles(s3, settings.bundles()), new DynamoIndexPointers(dynamo, settings.ledger()), MOST_BYTES);
        return new Wiring(search, Resources.framework(), new PageToken(settings.pageKey()));
    }
}
