package heard.store.s3;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** The contracts on LocalStack; skipped where no Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class LocalStackS3Test extends S3Contracts {
    @Container
    private static final LocalStackContainer STACK =
            new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0")).withServices("s3");

    @Override
    Bucket bucket() {
        return Bucket.fresh(Bucket.client(STACK.getEndpoint()));
    }

    @Override
    int many() {
        return 25; // it puts about 50 objects a second
    }
}
