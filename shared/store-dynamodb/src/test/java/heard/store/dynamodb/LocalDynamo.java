package heard.store.dynamodb;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local in this process, in memory; one for all tests, which each make tables of their own. */
final class LocalDynamo {
    private static final LocalDynamo STARTED = new LocalDynamo();

    private final DynamoDbClient client;

    private LocalDynamo() {
        try {
            int port = freePort();
            DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(
                    new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
            server.start();
            client = DynamoTables.client(URI.create("http://localhost:" + port));
        } catch (Exception broken) {
            throw new IllegalStateException("DynamoDB Local does not start", broken);
        }
    }

    static DynamoTables tables() {
        return DynamoTables.fresh(STARTED.client);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
