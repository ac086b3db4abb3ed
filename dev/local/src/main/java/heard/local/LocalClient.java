package heard.local;

import heard.command.Complaint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Speaks to a running service on this machine. */
final class LocalClient {
    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    LocalClient(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Whether a Heard answers there. */
    boolean isRunning() throws InterruptedException {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + "/local/state"))
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200;
        } catch (IOException nobody) {
            return false;
        }
    }

    /**
     * Sends a command.
     *
     * @throws Complaint where the service refuses it, in its words, or is gone
     */
    String command(String path, String body) throws InterruptedException {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("X-Heard-Command", "yes")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) return answer.body();
            throw new Complaint(message(answer.body()));
        } catch (IOException gone) {
            throw new Complaint("The service at " + base
                    + " does not answer any more. Start it again, and repeat the command:" + " nothing doubles.");
        }
    }

    private static String message(String body) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(body)
                    .path("message")
                    .asText(body);
        } catch (IOException otherwise) {
            return body;
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String base() {
        return base;
    }
}
