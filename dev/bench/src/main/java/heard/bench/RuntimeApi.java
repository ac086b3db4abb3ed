package heard.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's Runtime API (version 2018-06-01), as far as the runtime client needs it: the next event, a response, an error. One
 * function process talks to one of these.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String BASE = "/2018-06-01/runtime/";

    /**
     * What a function did with one event.
     *
     * @param ok whether it answered rather than failed
     * @param body its answer, or its error
     * @param atNanos when the answer came, as {@link System#nanoTime()}
     */
    record Answer(boolean ok, String body, long atNanos) {}

    private final HttpServer server;
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> ready = new LinkedBlockingQueue<>();

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(BASE, this::handle);
        server.start();
    }

    /** To be given to the function's process as {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    void offer(byte[] event) {
        events.add(event);
    }

    /** When the function first asked for an event, which ends its init phase. */
    long awaitReady(int seconds) throws InterruptedException {
        Long at = ready.poll(seconds, TimeUnit.SECONDS);
        if (at == null) throw new IllegalStateException("the function did not start within " + seconds + " s");
        return at;
    }

    Answer awaitAnswer(int seconds) throws InterruptedException {
        var answer = answers.poll(seconds, TimeUnit.SECONDS);
        if (answer == null) throw new IllegalStateException("the function did not answer within " + seconds + " s");
        return answer;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(BASE.length());
            if (path.equals("invocation/next")) {
                next(exchange);
            } else {
                var answer = new Answer(
                        path.endsWith("/response"),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                        System.nanoTime());
                answers.add(answer);
                exchange.sendResponseHeaders(202, -1);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        ready.add(System.nanoTime());
        byte[] event = events.take();
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-2:000000000000:function:bench");
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
