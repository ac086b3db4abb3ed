package heard.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import heard.local.gateway.Gateway;
import heard.local.machine.DataFolder;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was said, and whatever the service makes of it, the sender is answered the same, byte for byte but for the code. */
final class SameAnswerTest {
    private static final String ORDINARY = "My worker listens to me and she always comes when she says she will.";
    private static final String HELD = "My stepdad hits me with a belt and I am scared to go home tonight.";
    private static final String CODE =
            "[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]";

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static Service service;
    private static LocalClient client;

    /** All of an answer, the code covered, and the second in which it was sent. */
    private record Told(int status, TreeMap<String, List<String>> headers, String body) {
        static Told of(HttpResponse<String> answer) {
            var headers = new TreeMap<String, List<String>>();
            answer.headers().map().forEach((name, values) -> {
                if (name.equalsIgnoreCase("date")) return;
                headers.put(name, values.stream().map(Told::covered).toList());
            });
            return new Told(answer.statusCode(), headers, covered(answer.body()));
        }

        private static String covered(String text) {
            return text.replaceAll(CODE, "CODE");
        }
    }

    @BeforeAll
    static void start() throws Exception {
        data = DataFolder.open(folder.resolve("data"));
        var gateway = Gateway.bind(0);
        service = Service.start(gateway, data, Installation.here(), false);
        client = new LocalClient(gateway.port());
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        data.close();
    }

    @Test
    void a_script_is_told_the_same() throws Exception {
        var usual = Told.of(json(ORDINARY, ""));
        assertEquals(201, usual.status());
        assertEquals("{\"receipt\":\"CODE\"}", usual.body());
        assertEquals(usual, Told.of(json(HELD, "")));
        assertEquals(usual, Told.of(json(ORDINARY, "\"website\":\"x\",")));
        assertEquals(usual, Told.of(json(HELD, "\"seconds\":0,")));
    }

    @Test
    void a_form_is_told_the_same_and_so_is_the_page_it_is_sent_to() throws Exception {
        var usual = form(ORDINARY, "");
        assertEquals(303, usual.statusCode());
        for (var other : List.of(form(HELD, ""), form(ORDINARY, "&website=x"), form(HELD, "&seconds=1"))) {
            assertEquals(Told.of(usual), Told.of(other));
        }
    }

    @Test
    void a_repeat_is_told_the_same() throws Exception {
        String body = body(HELD, "");
        var first = post(body, "application/json");
        var again = post(body, "application/json");
        assertEquals(first.body(), again.body());
        assertEquals(Told.of(json(ORDINARY, "")), Told.of(again));
    }

    private static HttpResponse<String> json(String words, String more) throws Exception {
        return post(body(words, more), "application/json");
    }

    private static String body(String words, String more) {
        return """
                {"nonce":"%s","partnership":"E08000009","respondent":"child",%s"answers":[{"question":"what-happened","text":"%s"}]}""".formatted(UUID.randomUUID(), more, words);
    }

    private static HttpResponse<String> form(String words, String more) throws Exception {
        String body = "partnership=E08000009&respondent=child&text.what-happened="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + more;
        return post(body, "application/x-www-form-urlencoded");
    }

    private static HttpResponse<String> post(String body, String type) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(client.base() + "/v1/feedback"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }
}
