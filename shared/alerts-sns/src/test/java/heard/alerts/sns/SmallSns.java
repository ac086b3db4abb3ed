package heard.alerts.sns;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of SNS as publishing needs: it keeps what is published, or refuses it. */
final class SmallSns implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, String>> published = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    SmallSns() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The parameters of each publication, by SNS's names for them. */
    List<Map<String, String>> published() {
        return List.copyOf(published);
    }

    void refuse() {
        refusing = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var parameters = new TreeMap<String, String>();
        for (var pair : new String(exchange.getRequestBody().readAllBytes(), UTF_8).split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
        }
        if (!refusing) published.add(parameters);
        var body = (refusing
                        ? "<ErrorResponse><Error><Type>Sender</Type><Code>AuthorizationError</Code></Error></ErrorResponse>"
                        : "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>")
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(refusing ? 403 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
