package heard.store.dynamodb;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** The contracts on LocalStack; skipped where no Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class LocalStackDynamoTest extends DynamoContracts {
    @Container
    private static final LocalStackContainer STACK =
            new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0")).withServices("dynamodb");

    @Override
    DynamoTables tables() {
        return DynamoTables.fresh(DynamoTables.client(STACK.getEndpoint()));
    }
}
