package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.domain.feedback.Week;
import heard.domain.report.Quarter;
import heard.local.gateway.Gateway;
import heard.local.machine.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole loop on real parts, over HTTP: said, found, held, cleared, published. One service, in the order of a life. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Loop {
    private static final String PLACE = "E08000009";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init") // by start
    private DataFolder data;

    @SuppressWarnings("NullAway.Init") // by begin
    private Service service;

    @SuppressWarnings("NullAway.Init") // by begin
    private LocalClient client;

    @SuppressWarnings("NullAway.Init") // by begin
    private String lead;

    /** What the service runs on. */
    abstract Installation installation();

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = DataFolder.open(folder.resolve("data"));
        begin();
    }

    private void begin() throws Exception {
        var gateway = Gateway.bind(0);
        client = new LocalClient(gateway.port());
        service = Service.start(gateway, data, installation(), true);
        lead = TokenCommand.token(client, "lead", PLACE);
    }

    @AfterAll
    void stop() throws Exception {
        service.close();
        data.close();
    }

    @Test
    @Order(0)
    void a_partnership_adds_a_theme_of_its_own() throws Exception {
        var theme = JSON.createObjectNode()
                .put("version", 0)
                .put("name", "Late buses")
                .put("definition", "School buses that come late, or not at all");
        var examples = theme.putArray("examples");
        for (String one : List.of(
                "the school bus did not come again",
                "we wait an hour for the bus and get a late mark",
                "no bus home after the club so she cannot go",
                "bus driver went past us, third time this week",
                "buses are late and it is dark at the stop")) {
            examples.add(one);
        }
        String path = "/v1/review/themes/own-late-buses?partnership=" + PLACE;
        assertEquals(201, put(path, lead, theme).statusCode());
        assertEquals(
                403,
                put(path, TokenCommand.token(client, "lead", "E08000003"), theme)
                        .statusCode());
    }

    @Test
    @Order(1)
    void what_is_said_is_found_by_its_lead() throws Exception {
        var receipt = say("The zebrafish club at school made me feel welcome.");
        service.engine().awaitDrained(PATIENCE);
        assertEquals(1, search("zebrafish").path("total").asInt());
        var told = get("/v1/receipts/" + receipt.path("receipt").asText(), "");
        assertEquals(200, told.statusCode());
        assertFalse(told.body().contains("zebrafish"));
    }

    @Test
    @Order(2)
    void nobody_else_finds_it() throws Exception {
        String query = "/v1/insight/search?partnership=" + PLACE + "&q=zebrafish";
        assertEquals(401, get(query, "").statusCode());
        assertEquals(401, get(query, lead + "x").statusCode());
        assertEquals(
                403, get(query, TokenCommand.token(client, "lead", "E08000003")).statusCode());
        assertEquals(403, get(query, TokenCommand.token(client, "hub", "NW-GM")).statusCode());
    }

    @Test
    @Order(3)
    void what_may_be_danger_is_in_the_outbox_and_the_queue_and_not_in_search_until_it_is_cleared() throws Exception {
        say("My stepdad hits me with a belt by the quagga picture and I am scared to go home tonight.");
        service.engine().awaitDrained(PATIENCE);
        assertEquals(0, search("quagga").path("total").asInt());
        var alerts = JSON.readTree(get("/local/outbox", "").body()).path("items");
        assertEquals(PLACE, alerts.path(0).path("partnership").asText());
        assertFalse(alerts.toString().contains("quagga"));
        var held =
                JSON.readTree(get("/v1/review/queue?partnership=" + PLACE, lead).body());
        assertEquals(1, held.path("total").asInt());
        var item = held.path("items").path(0);
        assertTrue(item.path("text").asText().contains("quagga"));
        var decision = JSON.createObjectNode()
                .put("decision", "clear")
                .put("reason", "A test, and nobody is in danger.")
                .put("version", item.path("version").asInt());
        var decided = client.send(request("/v1/review/" + item.path("id").asText() + "?partnership=" + PLACE, lead)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(decision.toString())));
        assertEquals(200, decided.statusCode(), decided.body());
        service.engine().awaitDrained(PATIENCE);
        assertEquals(1, search("quagga").path("total").asInt());
    }

    @Test
    @Order(4)
    void an_import_run_twice_doubles_nothing_and_refuses_with_a_reason() throws Exception {
        var rows = new ArrayList<Importing.Row>();
        String day = lastQuarter().weeks().from().thursday().toString();
        for (int i = 1; i <= 60; i++) {
            rows.add(new Importing.Row(
                    "r" + i,
                    i,
                    "We waited months for the referral in a room with an aquarium, " + i + " of us",
                    day,
                    "Trust A - Q1"));
        }
        rows.add(new Importing.Row("r61", 61, " ", day, null));
        var batch = JSON.writeValueAsString(new Importing.Batch(PLACE, "parent", "f.csv", "import:f.csv", rows));
        var first = JSON.readValue(client.command("/local/import", batch), Importing.Result.class);
        assertEquals(60, first.accepted());
        assertEquals(List.of(new Importing.Refused(61, "nothing was said")), first.refused());
        var again = JSON.readValue(client.command("/local/import", batch), Importing.Result.class);
        assertEquals(0, again.accepted());
        assertEquals(60, again.already());
        service.engine().awaitDrained(PATIENCE);
        assertEquals(60, search("aquarium").path("total").asInt());
    }

    @Test
    @Order(5)
    void the_quarter_that_is_over_is_answered_signed_by_two_published_and_read_by_anybody() throws Exception {
        String quarter = lastQuarter().toString();
        var standing = step(200, lead, report(quarter, "draft"));
        var refused = step(409, lead, report(quarter, "protect").put("version", version(standing)));
        assertTrue(refused.toString().contains("neither an action nor a reason"), refused.toString());
        answerEveryPriority(quarter);
        standing = step(200, lead, report(quarter, "protect").put("version", version(standing)));
        String hash = standing.path("hash").asText();
        standing = step(
                200,
                lead,
                report(quarter, "sign").put("version", version(standing)).put("hash", hash));
        String second = TokenCommand.token(client, "reviewer", PLACE);
        standing = step(
                200,
                second,
                report(quarter, "sign").put("version", version(standing)).put("hash", hash));
        String scrutineer = TokenCommand.token(client, "scrutineer", "E12000002");
        standing = step(
                200,
                scrutineer,
                report(quarter, "comment")
                        .put("version", version(standing))
                        .put("hash", hash)
                        .put("comment", "I have read it."));
        step(201, lead, report(quarter, "publish").put("version", version(standing)));
        var page = get("/reports/" + PLACE + "/" + quarter + "/", "");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<html"));
        assertTrue(page.body().contains("Demonstration"));
        assertFalse(page.body().contains("aquarium"));
        assertTrue(page.headers().firstValue("content-security-policy").isPresent());
        for (String edition :
                List.of("child.html", "board.html", "report.pdf", "board.pdf", "figures.csv", "datapackage.json")) {
            assertEquals(
                    200,
                    get("/reports/" + PLACE + "/" + quarter + "/" + edition, "").statusCode(),
                    edition);
        }
    }

    private void answerEveryPriority(String quarter) throws Exception {
        var draft = JSON.readTree(get("/v1/reports/draft?area=" + PLACE + "&period=" + quarter, lead)
                .body());
        int number = 1;
        for (var priority : draft.path("priorities")) {
            for (var theme : priority.path("themes")) {
                var action = JSON.createObjectNode()
                        .put("version", 0)
                        .put("theme", theme.path("code").asText())
                        .put("quarter", quarter)
                        .put("owner", "council")
                        .put("said", "People told us how it is.")
                        .put("status", "planned")
                        .put("deed", "A named worker rings each family.")
                        .put("due", "2099-03-31")
                        .put("child", "We will ring you.");
                var written = client.send(request("/v1/actions/%032x?partnership=%s".formatted(number++, PLACE), lead)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(action.toString())));
                assertEquals(201, written.statusCode(), written.body());
            }
        }
    }

    private static ObjectNode report(String quarter, String step) {
        return JSON.createObjectNode().put("area", PLACE).put("period", quarter).put("step", step);
    }

    private static int version(JsonNode standing) {
        return standing.path("version").asInt();
    }

    private JsonNode step(int status, String who, ObjectNode asked) throws Exception {
        var answer = client.send(request("/v1/reports", who)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(asked.toString())));
        assertEquals(status, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    @Test
    @Order(6)
    void after_a_stop_and_a_start_everything_is_there_and_nothing_twice() throws Exception {
        service.close();
        begin();
        service.engine().awaitDrained(PATIENCE);
        assertEquals(60, search("aquarium").path("total").asInt());
        assertEquals(1, search("zebrafish").path("total").asInt());
        assertEquals(
                200, get("/reports/" + PLACE + "/" + lastQuarter() + "/", "").statusCode());
        client.command("/local/rebuild?" + PLACE, "");
        assertEquals(60, search("aquarium").path("total").asInt());
    }

    @Test
    @Order(7)
    void the_pages_are_there_and_what_is_not_is_not_found() throws Exception {
        for (String page : List.of("/", "/lead/", "/lead/lead.mjs", "/local", "/local/outbox", "/lead/settings.json")) {
            assertEquals(200, get(page, "").statusCode(), page);
        }
        for (String nothing :
                List.of("/nothing", "/reports/nothing", "/v1/nothing", "/../pom.xml", "/%2e%2e/pom.xml")) {
            assertEquals(404, get(nothing, "").statusCode(), nothing);
        }
        assertEquals(
                405,
                client.send(request("/local/import", "").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode());
    }

    @Test
    @Order(8)
    void what_is_like_a_theme_of_its_own_is_told_to_carry_it() throws Exception {
        say("The school bus did not come again, I waited with the okapi picture for an hour.");
        service.engine().awaitDrained(PATIENCE);
        var found = search("okapi&theme=own-late-buses");
        assertEquals(1, found.path("total").asInt());
        assertEquals(
                1, found.path("facets").path("theme").path("own-late-buses").asInt());
    }

    @Test
    @Order(9)
    void what_a_lead_corrects_is_found_by_it_taken_out_to_learn_from_and_held_again_where_it_is_danger()
            throws Exception {
        String id = search("zebrafish").path("items").path(0).path("id").asText();
        String path = "/v1/review/" + id + "?partnership=" + PLACE;
        var stands = JSON.readTree(get(path, lead).body());
        var correction = JSON.createObjectNode().put("decision", "correct").put("version", version(stands));
        correction.putArray("themes").add("home-and-money").add("own-late-buses");
        correction.putArray("needs").add("respect");
        String other = TokenCommand.token(client, "lead", "E08000003");
        assertEquals(403, get(path, other).statusCode());
        assertEquals(403, post(path, other, correction).statusCode());
        assertEquals(200, post(path, lead, correction).statusCode());
        assertEquals(409, post(path, lead, correction).statusCode());
        service.engine().awaitDrained(PATIENCE);
        assertEquals(1, search("zebrafish&theme=own-late-buses").path("total").asInt());
        assertEquals(1, search("zebrafish&theme=home-and-money").path("total").asInt());
        var out = new ByteArrayOutputStream();
        assertEquals(1, CorrectionsCommand.write(client, lead, PLACE, new PrintStream(out, true, UTF_8)));
        String row = out.toString(UTF_8).lines().toList().getLast();
        assertTrue(row.startsWith("child | none | home-and-money | respect | "), row);
        assertTrue(row.contains("zebrafish"), row);
        long alerts =
                JSON.readTree(get("/local/outbox", "").body()).path("total").asLong();
        correction.put("tier", "urgent").put("version", version(stands) + 1);
        assertEquals(200, post(path, lead, correction).statusCode());
        service.engine().awaitDrained(PATIENCE);
        assertEquals(0, search("zebrafish").path("total").asInt());
        assertTrue(get("/v1/review/queue?partnership=" + PLACE, lead).body().contains(id));
        assertTrue(JSON.readTree(get("/local/outbox", "").body()).path("total").asLong() > alerts, "it is alerted");
        client.command("/local/rebuild?" + PLACE, "");
        assertEquals(0, search("zebrafish").path("total").asInt());
    }

    private static Quarter lastQuarter() {
        return Quarter.of(Week.of(LocalDate.now(ZoneOffset.UTC))).previous();
    }

    private JsonNode say(String words) throws Exception {
        var body = JSON.createObjectNode()
                .put("nonce", UUID.randomUUID().toString())
                .put("partnership", PLACE)
                .put("respondent", "child");
        body.putArray("answers").addObject().put("question", "what-happened").put("text", words);
        var answer = client.send(request("/v1/feedback", "")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        assertEquals(201, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private JsonNode search(String words) throws Exception {
        var found = get("/v1/insight/search?partnership=" + PLACE + "&q=" + words, lead);
        assertEquals(200, found.statusCode(), found.body());
        return JSON.readTree(found.body());
    }

    private HttpResponse<String> put(String path, String token, JsonNode body) throws Exception {
        return client.send(request(path, token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> post(String path, String token, JsonNode body) throws Exception {
        return client.send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return client.send(request(path, token).GET());
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(client.base() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
