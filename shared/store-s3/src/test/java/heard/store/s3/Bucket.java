package heard.store.s3;

import heard.contracts.PublishedSiteContract;
import heard.contracts.PublishedSiteContract.Page;
import heard.domain.report.PublishedSite;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of one test's own. */
record Bucket(S3Client s3, String name) {
    private static final AtomicInteger MADE = new AtomicInteger();

    static Bucket fresh(S3Client s3) {
        var bucket = new Bucket(s3, "bucket-" + MADE.incrementAndGet());
        s3.createBucket(create -> create.bucket(bucket.name()));
        return bucket;
    }

    static S3Client client(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }

    S3Bundles bundles() {
        return new S3Bundles(s3, name);
    }

    PublishedSiteContract.Site site() {
        return new PublishedSiteContract.Site() {
            @Override
            public PublishedSite site() {
                return new S3PublishedSite(s3, name);
            }

            @Override
            public Optional<Page> visit(String path) {
                try {
                    var object = s3.getObjectAsBytes(get -> get.bucket(name).key(path));
                    return Optional.of(new Page(object.response().contentType(), object.asByteArray()));
                } catch (NoSuchKeyException none) {
                    return Optional.empty();
                }
            }
        };
    }
}
