package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.contracts.Hostile;
import heard.domain.feedback.Receipt;
import heard.domain.place.PartnershipCode;
import heard.json.Json;
import heard.local.gateway.Gateway;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.store.dynamodb.DynamoCasebook;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile strings in every field of every public input of the running service, and bodies that are none. What is wrong is a 4xx with a
 * clear problem; nothing is a 5xx; and what is stored at the end is just what was answered with a receipt.
 */
final class HostileInputTest {
    private static final PartnershipCode TRAFFORD = new PartnershipCode("E08000009");
    /** Half a surrogate pair can only be sent escaped. */
    private static final ObjectWriter ASCII = Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static Service service;
    private static LocalClient client;
    private static String token;

    private final Set<String> receipts = new HashSet<>();
    private final AtomicInteger sent = new AtomicInteger();

    @BeforeAll
    static void start() throws Exception {
        data = DataFolder.open(folder.resolve("data"));
        var gateway = Gateway.bind(0);
        service = Service.start(gateway, data, Installation.here(), false);
        client = new LocalClient(gateway.port());
        token = TokenCommand.token(client, "lead", TRAFFORD.value());
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        data.close();
    }

    @Test
    void hostile_input_is_answered_clearly_and_stores_nothing_by_halves() throws Exception {
        var strings = strings();
        for (String hostile : strings) {
            json(hostile);
            form(hostile);
            for (String path : paths(encoded(hostile))) {
                answered(
                        request(path).header("Authorization", "Bearer " + token).GET());
            }
            decisions(hostile);
            actions(hostile);
        }
        bodies();
        var kept = new HashSet<String>();
        new DynamoCasebook(service.engine().machine().dynamo(), Machine.FEEDBACK)
                .each(TRAFFORD, coded -> kept.add(coded.feedback().id().value()));
        assertEquals(receipts, kept, "what is kept is what was answered with a receipt");
        assertTrue(sent.get() > 40 * strings.size(), sent + " requests");
        System.out.printf("hostile input: %d requests, %d kept, no 5xx%n", sent.get(), kept.size());
    }

    private void json(String hostile) throws Exception {
        for (String field : Hostile.FIELDS) {
            var body = valid();
            body.put(field, hostile);
            post(body);
        }
        for (String field : Hostile.ANSWER_FIELDS) {
            var body = valid();
            ((ObjectNode) body.withArray("answers").get(0)).put(field, hostile);
            post(body);
        }
        var unknown = valid();
        unknown.put(hostile, hostile);
        post(unknown);
    }

    private void form(String hostile) throws Exception {
        for (String field : Hostile.formFields(hostile)) {
            var fields = new LinkedHashMap<>(
                    Map.of("partnership", TRAFFORD.value(), "respondent", "parent", "text.other", "hello"));
            fields.put(field, hostile);
            String body = fields.entrySet().stream()
                    .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                    .collect(joining("&"));
            var answer = answered(request("/v1/feedback")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)));
            if (answer.statusCode() == 303) {
                String location = answer.headers().firstValue("Location").orElseThrow();
                keep(location.substring(location.lastIndexOf('/') + 1));
            } else {
                assertTrue(answer.body().contains("There is a problem"), "a form post is answered by a page");
            }
        }
    }

    private void decisions(String hostile) throws Exception {
        var decision = Json.MAPPER
                .createObjectNode()
                .put("decision", "refer")
                .put("reason", "seen")
                .put("to", "MASH");
        decision.put("version", 2);
        for (String field : List.of("decision", "reason", "to", "version")) {
            var body = decision.deepCopy().put(field, hostile);
            assertRefused(answered(signed("/v1/review/" + "0".repeat(32), body)));
        }
        answered(signed("/v1/review/" + encoded(hostile), decision));
        for (String field : List.of("area", "period", "step", "version", "hash", "quotes")) {
            var body = Json.MAPPER
                    .createObjectNode()
                    .put("area", TRAFFORD.value())
                    .put("period", "2026-Q1")
                    .put("step", "sign")
                    .put("version", 1)
                    .put("hash", "0");
            assertRefused(answered(signed("/v1/reports", body.put(field, hostile))));
        }
        answered(signed(
                "/v1/reports",
                Json.MAPPER
                        .createObjectNode()
                        .put("area", TRAFFORD.value())
                        .put("period", "2026-Q1")
                        .put("step", "write")
                        .put("version", 1)
                        .put("introduction", hostile)));
    }

    private static List<String> paths(String hostile) {
        var paths = new ArrayList<String>();
        paths.add("/v1/receipts/" + hostile);
        for (String name : List.of(
                "partnership",
                "q",
                "from",
                "to",
                "group",
                "ageBand",
                "setting",
                "theme",
                "need",
                "sentiment",
                "size",
                "page")) {
            paths.add("/v1/insight/search?" + name + "=" + hostile);
            paths.add("/v1/insight/trends?" + name + "=" + hostile);
        }
        for (String name : List.of("partnership", "id")) {
            paths.add("/v1/insight/similar?" + name + "=" + hostile);
        }
        for (String name : List.of("partnership", "limit", "page")) {
            paths.add("/v1/review/queue?" + name + "=" + hostile);
        }
        for (String name : List.of("partnership", "quarter", "theme")) {
            paths.add("/v1/actions?" + name + "=" + hostile);
        }
        paths.add("/v1/actions/" + hostile);
        for (String name : List.of("area", "period", "edition")) {
            paths.add("/v1/reports/draft?" + name + "=" + hostile);
            paths.add("/v1/reports/preview?" + name + "=" + hostile);
        }
        return paths;
    }

    private void actions(String hostile) throws Exception {
        for (String field : Hostile.ACTION_FIELDS) {
            var action = Json.MAPPER
                    .createObjectNode()
                    .put("version", 0)
                    .put("theme", "neglect")
                    .put("quarter", "2026-Q1")
                    .put("owner", "council")
                    .put("said", "Some come to school hungry.")
                    .put("status", "planned")
                    .put("deed", "Breakfast for all")
                    .put("due", "2027-03-31")
                    .put("child", "You can eat at school.");
            action.put(field, hostile);
            answered(request("/v1/actions/" + "a1".repeat(16))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token)
                    .PUT(BodyPublishers.ofString(ASCII.writeValueAsString(action))));
        }
    }

    private void bodies() throws Exception {
        for (byte[] body : Hostile.bodies()) {
            for (String path : List.of("/v1/feedback", "/v1/review/" + "0".repeat(32), "/v1/reports")) {
                for (String type : List.of("application/json", "application/x-www-form-urlencoded", "text/xml")) {
                    assertRefused(answered(request(path)
                            .header("Content-Type", type)
                            .header("Authorization", "Bearer " + token)
                            .POST(BodyPublishers.ofByteArray(body))));
                }
            }
        }
    }

    private void post(ObjectNode body) throws Exception {
        var answer = answered(request("/v1/feedback")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ASCII.writeValueAsString(body))));
        if (answer.statusCode() == 201) {
            keep(Json.MAPPER.readTree(answer.body()).get("receipt").textValue());
        } else {
            assertRefused(answer);
            assertTrue(
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                    "a refusal is a problem");
            assertFalse(
                    Json.MAPPER.readTree(answer.body()).path("title").asText().isBlank());
        }
    }

    private void keep(String receipt) {
        receipts.add(new heard.domain.feedback.Seal(data.secret("sealing").getBytes(UTF_8))
                .id(Receipt.parse(receipt))
                .value());
    }

    private HttpResponse<String> answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        sent.incrementAndGet();
        var answer = client.send(request);
        assertTrue(
                answer.statusCode() < 500, () -> answer.request().uri().getPath() + " answered " + answer.statusCode());
        return answer;
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(4, answer.statusCode() / 100, answer.request().uri().getPath());
    }

    private static HttpRequest.Builder signed(String path, ObjectNode body) throws IOException {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(ASCII.writeValueAsString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(client.base() + path));
    }

    private static ObjectNode valid() {
        var body = Json.MAPPER.createObjectNode();
        body.put("nonce", UUID.randomUUID().toString());
        body.put("partnership", TRAFFORD.value());
        body.put("respondent", "parent");
        body.withArray("answers").addObject().put("question", "what-happened").put("text", "The school rang me back.");
        return body;
    }

    private static String encoded(String text) {
        // What cannot be UTF-8 goes as the byte it would be cut to.
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** Our own; the Big List of Naughty Strings is added where it lies beside the project. */
    private static List<String> strings() throws IOException {
        var strings = new ArrayList<>(Hostile.STRINGS);
        var told = System.getProperty("heard.shared");
        var shared = told == null ? Path.of(System.getProperty("heard.root", "."), "..", "shared") : Path.of(told);
        var list = shared.resolve("data/hostile/naughty-strings.json");
        if (Files.exists(list)) {
            var naughty = Json.MAPPER.readTree(Files.readString(list));
            for (int i = 0; i < naughty.size(); i += 50) {
                strings.add(naughty.get(i).textValue());
            }
        } else {
            System.out.println("SKIPPED: the Big List of Naughty Strings is not in " + list);
        }
        return strings;
    }
}
