package heard.local.machine;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local, on disk. */
public final class LocalTables implements AutoCloseable {
    private final DynamoDBProxyServer server;
    private final URI endpoint;

    private LocalTables(DynamoDBProxyServer server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /** @param natives where the build put the libraries that it keeps files by */
    public static LocalTables start(Path folder, Path natives) throws Exception {
        System.setProperty("sqlite4java.library.path", natives.toAbsolutePath().toString());
        int port = FreePort.find();
        var server = quietly(new String[] {
            "-dbPath", folder.toString(), "-sharedDb", "-disableTelemetry", "-port", String.valueOf(port)
        });
        server.start();
        return new LocalTables(server, URI.create("http://127.0.0.1:" + port));
    }

    /** It greets on stdout, which is for what the command answers. */
    private static DynamoDBProxyServer quietly(String[] arguments) throws Exception {
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            return ServerRunner.createServerFromCommandLineArgs(arguments);
        } finally {
            System.setOut(out);
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
