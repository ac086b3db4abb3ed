package heard.functions.report;

import heard.domain.place.Region;
import heard.json.Resources;
import heard.search.lucene.LuceneFeedbackSearch;
import heard.store.dynamodb.DynamoIndexPointers;
import heard.store.dynamodb.DynamoReleases;
import heard.store.s3.S3Bundles;
import heard.store.s3.S3PublishedSite;
import java.time.InstantSource;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What reporting is made of in AWS. */
record Wiring(Publish publish, Summarise summarise, Region region) {
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
        var region = Resources.northWest();
        var site = new S3PublishedSite(s3, settings.site());
        var releases = new DynamoReleases(dynamo, settings.ledger());
        var index = new LuceneFeedbackSearch(
                new S3Bundles(s3, settings.bundles()), new DynamoIndexPointers(dynamo, settings.ledger()), MOST_BYTES);
        var summarise = new Summarise(index, region, Resources.framework(), settings.demonstration());
        var lists = new Lists(site, releases, region, settings.demonstration());
        return new Wiring(new Publish(summarise, site, releases, lists, InstantSource.system()), summarise, region);
    }
}
