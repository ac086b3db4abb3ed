package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.json.Json;
import heard.local.gateway.Gateway;
import heard.local.machine.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word like no other is typed into every field, and then looked for in all that the whole running service keeps and says. */
final class CanaryTest {
    private static final String PLACE = "E08000009";
    private static final String DANGER =
            "My stepdad hits me with a belt and I am scared to go home tonight, and on the wall there is a ";
    private static final Set<String> RECORD = Set.of("heard-feedback/answers", "heard-feedback/understanding");

    @TempDir
    static Path folder;

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    /** Held, so that its level is not forgotten. */
    private static final Logger HEARD = Logger.getLogger("heard");

    private static final Handler LOG = new Handler() {
        @Override
        public void publish(LogRecord record) {
            PRINTED.writeBytes(new SimpleFormatter().format(record).getBytes(UTF_8));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private static DataFolder data;
    private static Service service;
    private static LocalClient client;
    private static Places places;

    @BeforeAll
    static void start() throws Exception {
        var heard = new PrintStream(PRINTED, true, UTF_8);
        System.setOut(heard);
        System.setErr(heard);
        // Whoever keeps the old stream is heard here, and so is what is too fine to be printed.
        Logger.getLogger("").addHandler(LOG);
        HEARD.setLevel(Level.ALL);
        data = DataFolder.open(folder.resolve("data"));
        var gateway = Gateway.bind(0);
        service = Service.start(gateway, data, Installation.here(), false);
        client = new LocalClient(gateway.port());
        places = new Places(service.engine().machine(), folder.resolve("data"), data.dynamo(), PRINTED);
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        data.close();
        Logger.getLogger("").removeHandler(LOG);
        HEARD.setLevel(null);
        System.setOut(OUT);
        System.setErr(ERR);
    }

    @Test
    void what_waits_for_a_person_is_nowhere_but_in_its_record() throws Exception {
        var told = send(body(Map.of(
                "what-happened", DANGER + "quaggaalpha",
                "what-helped", "quaggabeta",
                "what-should-change", "quaggagamma")));
        assertEquals(201, told.statusCode());
        drain();
        for (var canary : new String[] {"quaggaalpha", "quaggabeta", "quaggagamma"}) {
            assertOnlyInItsRecord(canary);
        }
        assertNotTold("quagga", told);
        assertNotTold("quagga", get("/local/outbox"));
        assertNotTold("quagga", get("/local/state"));
        String receipt = Json.MAPPER.readTree(told.body()).path("receipt").textValue();
        assertNotTold("quagga", get("/v1/receipts/" + receipt));
    }

    @Test
    void what_names_somebody_is_nowhere_but_in_what_was_said() throws Exception {
        send(body(Map.of(
                "what-happened", "Ask zebrafishdelta@example.org or ring me on 07700 900123, she said so too.")));
        drain();
        assertEquals(Set.of("heard-feedback/answers"), places.of("zebrafishdelta"));
        assertEquals(Set.of("heard-feedback/answers"), places.of("900123"));
    }

    /** Else the others would find nothing because nothing can be found. */
    @Test
    void ordinary_words_are_in_their_record_and_in_their_own_partnerships_index() throws Exception {
        send(body(Map.of("what-happened", "The axolotlepsilon club at school made me feel welcome.")));
        drain();
        var found = places.of("axolotlepsilon");
        assertTrue(found.removeAll(RECORD), found::toString);
        assertEquals(Set.of("heard-bundles/" + PLACE), found);
        System.out.println("printwhatisprinted");
        Logger.getLogger("heard.local").fine("logwhatislogged");
        assertEquals(Set.of("printed"), places.of("printwhatisprinted"));
        assertEquals(Set.of("printed"), places.of("logwhatislogged"));
    }

    @Test
    void what_is_doubted_is_nowhere_but_in_its_record() throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put("partnership", PLACE);
        fields.put("respondent", "parent");
        fields.put("website", "pangolinzeta");
        fields.put("text.what-happened", "They were kind to us, and the pangolineta is well.");
        fields.put("text.what-helped", "pangolintheta");
        var told = form(fields);
        assertEquals(303, told.statusCode());
        drain();
        assertEquals(
                Set.of(), places.of("pangolinzeta"), "what stood in the field that nobody sees is not kept at all");
        assertOnlyInItsRecord("pangolineta");
        assertOnlyInItsRecord("pangolintheta");
    }

    @Test
    void what_a_browser_says_of_itself_is_nowhere() throws Exception {
        var request = request("/v1/feedback")
                .header("Content-Type", "application/json")
                .header("User-Agent", "numbatiota")
                .header("Referer", "http://numbatkappa.example/")
                .header("Cookie", "numbatlambda=1")
                .header("X-Forwarded-For", "203.0.113.77")
                .header("Accept-Language", "numbatmu")
                .POST(BodyPublishers.ofString(body("numbatnu-0123456789", Map.of("what-happened", "It was good."))));
        assertEquals(201, client.send(request).statusCode());
        drain();
        assertEquals(Set.of(), places.of("numbat"), "the nonce is kept as a keyed hash, the rest not at all");
        assertEquals(Set.of(), places.of("203.0.113.77"));
    }

    @Test
    void what_is_refused_is_nowhere() throws Exception {
        var wrong = new LinkedHashMap<String, String>();
        for (var name :
                new String[] {"partnership", "respondent", "ageBand", "setting", "consultation", "language", "mayQuote"
                }) {
            wrong.put(name, "Tapir xi");
        }
        wrong.put("text.what-happened", DANGER + "tapiromicron");
        var page = form(wrong);
        assertEquals(400, page.statusCode(), "the page gives back to its sender what was typed, and to nobody else");
        var fields = Json.MAPPER.createObjectNode();
        wrong.forEach(fields::put);
        fields.put("nonce", "tapir pi").put("proof", 7).put("tapirrho sigma", "tapirtau");
        assertNotTold("tapir", send(fields.toString()));
        assertNotTold("tapir", send("{\"answers\": tapirupsilon"));
        assertNotTold("tapir", get("/v1/receipts/tapirphi"));
        assertNotTold("tapir", get("/v1/insight/search?partnership=" + PLACE + "&q=tapirchi"));
        drain();
        assertEquals(Set.of(), places.of("tapir"));
    }

    /** As it was said, and as it was understood unless the word was taken for a name. */
    private static void assertOnlyInItsRecord(String canary) {
        var found = places.of(canary);
        assertTrue(found.contains("heard-feedback/answers"), canary + " in " + found);
        assertTrue(RECORD.containsAll(found), canary + " in " + found);
    }

    private static void assertNotTold(String canary, HttpResponse<String> answer) {
        assertFalse(answer.body().contains(canary), answer.body());
        assertFalse(answer.headers().map().toString().contains(canary));
    }

    private static void drain() throws Exception {
        service.engine().awaitDrained(Duration.ofMinutes(2));
    }

    private static String body(Map<String, String> texts) {
        return body(UUID.randomUUID().toString(), texts);
    }

    private static String body(String nonce, Map<String, String> texts) {
        var body = Json.MAPPER.createObjectNode();
        body.put("nonce", nonce).put("partnership", PLACE).put("respondent", "child");
        var answers = body.putArray("answers");
        texts.forEach((question, text) ->
                answers.addObject().put("question", question).put("text", text));
        return body.toString();
    }

    private static HttpResponse<String> send(String json) throws Exception {
        return client.send(request("/v1/feedback")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> form(Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(joining("&"));
        return client.send(request("/v1/feedback")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(client.base() + path));
    }
}
