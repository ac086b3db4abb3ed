package heard.local;

import heard.local.machine.Machine;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** The loop on LocalStack's DynamoDB, streams and S3; skipped where no Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
final class LocalStackLoopTest extends Loop {
    @Container
    private static final LocalStackContainer STACK = new LocalStackContainer(
                    DockerImageName.parse("localstack/localstack:4.14.0"))
            .withServices("dynamodb", "dynamodbstreams", "s3");

    @Override
    Installation installation() {
        return Installation.here().on(data -> Machine.at(STACK.getEndpoint(), STACK.getEndpoint()));
    }
}
