package heard.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import heard.command.Complaint;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one port: whatever the first responder that knows a request answers. */
public final class Gateway implements AutoCloseable {
    /** As of API Gateway: 10 MB. */
    static final int LARGEST_BODY = 10 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private Gateway(HttpServer server) {
        this.server = server;
    }

    /**
     * Takes the port; nothing is answered before {@link #serve}.
     *
     * @param port 0 for any free one
     * @throws Complaint where the port is taken
     */
    public static Gateway bind(int port) {
        try {
            return new Gateway(HttpServer.create(new InetSocketAddress("localhost", port), 1024));
        } catch (BindException taken) {
            throw new Complaint(
                    "Port " + port + " is taken by another program. Stop that one, or name another by --port.");
        } catch (IOException | IllegalArgumentException unusable) {
            throw new Complaint("Port " + port + " cannot be used: " + unusable.getMessage());
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void serve(List<Responder> responders) {
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                handle(exchange, responders);
            }
        });
        server.start();
    }

    private static void handle(HttpExchange exchange, List<Responder> responders) throws IOException {
        Answer answer;
        try {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            answer = body.length > LARGEST_BODY
                    ? Answer.message(413, "Request Entity Too Large").with("Connection", "close")
                    : answer(request(exchange, body), responders);
        } catch (IOException broken) {
            throw broken;
        } catch (Exception | StackOverflowError failed) {
            // Only the kind: a message may hold what was said.
            System.err.println("A request failed: " + failed.getClass().getName());
            answer = Answer.message(500, "Internal Server Error");
        }
        send(exchange, answer);
    }

    private static Answer answer(Request request, List<Responder> responders) throws Exception {
        for (var responder : responders) {
            var answer = responder.answer(request);
            if (answer.isPresent()) return answer.get();
        }
        return Answer.message(404, "Not Found");
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        var headers = new TreeMap<String, List<String>>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        var uri = exchange.getRequestURI();
        String query = uri.getRawQuery();
        String path = uri.getRawPath();
        return new Request(
                exchange.getRequestMethod(), path == null ? "/" : path, query == null ? "" : query, headers, body);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        boolean bodiless =
                exchange.getRequestMethod().equals("HEAD") || answer.status() == 204 || answer.status() == 304;
        if (bodiless || answer.body().length == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
