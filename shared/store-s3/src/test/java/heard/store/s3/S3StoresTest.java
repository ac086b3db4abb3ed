package heard.store.s3;

import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

/** The contracts on s3proxy, in this process and in memory. */
class S3StoresTest extends S3Contracts {
    @SuppressWarnings("NullAway.Init")
    private static S3Proxy proxy;

    @SuppressWarnings("NullAway.Init")
    private static S3Client s3;

    @BeforeAll
    static void start() throws Exception {
        proxy = S3Proxy.builder()
                .blobStore(BlobStores.create("transient-nio2", new Properties()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "test", "test")
                .build();
        proxy.start();
        s3 = Bucket.client(URI.create("http://127.0.0.1:" + proxy.getPort()));
    }

    @AfterAll
    static void stop() throws Exception {
        s3.close();
        proxy.stop();
    }

    @Override
    Bucket bucket() {
        return Bucket.fresh(s3);
    }
}
