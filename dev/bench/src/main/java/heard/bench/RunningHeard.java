package heard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import heard.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole service as {@code ./heard start --no-demo} runs it, in a process of its own with new data. */
final class RunningHeard implements AutoCloseable {
    private final Process process;
    private final Path root;
    private final Path data;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningHeard(Process process, Path root, Path data, int port) {
        this.process = process;
        this.root = root;
        this.data = data;
        this.port = port;
    }

    static RunningHeard start(Path root) throws IOException {
        int port = freePort();
        var data = Files.createTempDirectory("heard-bench");
        var process = new ProcessBuilder(
                        root.resolve("heard").toString(),
                        "start",
                        "--no-demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectError(data.resolve("start.log").toFile())
                .start();
        var output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("Heard is ready")) {
                drain(output);
                return new RunningHeard(process, root, data, port);
            }
        }
        throw new IllegalStateException("Heard did not start: " + Files.readString(data.resolve("start.log")));
    }

    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A lead's token, as the command gives it. */
    String leadToken(String partnership) throws IOException, InterruptedException {
        var process = command("token", "--role", "lead", "--partnership", partnership);
        String token =
                new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || token.isEmpty()) throw new IllegalStateException("no token was given");
        return token;
    }

    /** Begins to take in the comments that benches run on. */
    Process importing(String partnership) throws IOException {
        return command(
                "import",
                "--partnership",
                partnership,
                "--respondent",
                "parent",
                "--text",
                "feedback",
                "--id",
                "row_index",
                Comments.file().toString());
    }

    /** One of {@code heard}'s commands, told where this service is. */
    private Process command(String name, String... options) throws IOException {
        var words = new ArrayList<>(List.of(root.resolve("heard").toString(), name, "--port", Integer.toString(port)));
        words.addAll(List.of(options));
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    JsonNode get(String path, String token) throws IOException, InterruptedException {
        var response = client.send(
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IllegalStateException(path + " answered " + response.statusCode());
        return Json.MAPPER.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
