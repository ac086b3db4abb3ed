package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.contracts.MovableClock;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Seal;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.functions.submit.Door;
import heard.functions.submit.Limits;
import heard.functions.submit.Load;
import heard.functions.submit.SubmitHandler;
import heard.functions.submit.TakeIn;
import heard.functions.submit.Work;
import heard.json.Json;
import heard.json.Resources;
import heard.local.machine.DataFolder;
import heard.local.machine.Machine;
import heard.store.dynamodb.DynamoCasebook;
import heard.store.dynamodb.DynamoIntake;
import heard.store.dynamodb.DynamoNonces;
import heard.store.dynamodb.DynamoSends;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submitting on the real store, in a flood: no word is lost, nobody else feels it, and no sending makes more than two writes. */
final class FloodTest {
    private static final Region REGION = Resources.northWest();
    private static final PartnershipCode TRAFFORD = new PartnershipCode("E08000009");
    private static final Limits LIMITS = new Limits(20, 60, 6);
    private static final int SENDS = 120;
    private static final int WORKED = 20;
    private static final Context CONTEXT = (Context) Proxy.newProxyInstance(
            Context.class.getClassLoader(), new Class<?>[] {Context.class}, (self, method, with) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static Machine machine;

    private final MovableClock clock = MovableClock.at("2026-07-22T12:00:00Z");
    private final WriteUnits writes = new WriteUnits();
    private final SubmitHandler submit = copy();

    @BeforeAll
    static void start() throws Exception {
        data = DataFolder.open(folder.resolve("data"));
        machine = Machine.start(data, Installation.here().root().resolve("dev/local/target/natives"));
    }

    @AfterAll
    static void stop() throws Exception {
        machine.close();
        data.close();
    }

    /** Another copy of the function: what the first one remembers, it does not. */
    private SubmitHandler copy() {
        var dynamo = writes.client();
        var seal = new Seal(data.secret("sealing").getBytes(UTF_8));
        var takeIn = new TakeIn(
                new DynamoNonces(dynamo, Machine.LEDGER, clock),
                new DynamoIntake(dynamo, Machine.FEEDBACK),
                seal,
                clock,
                SecureRandom::new);
        var load = new Load(new DynamoSends(dynamo, Machine.LEDGER), clock);
        var work = new Work(data.secret("proof").getBytes(UTF_8), seal, clock, SecureRandom::new);
        return new SubmitHandler(new Door(takeIn, load, work, LIMITS), REGION);
    }

    @Test
    void a_flood_on_one_partnership_is_kept_and_marked_and_the_other_23_are_untouched() throws Exception {
        var before = kept(TRAFFORD).size();
        int asked = 0;
        int kept = 0;
        for (int i = 0; i < SENDS; i++) {
            var answer = json(body(TRAFFORD));
            if (answer.getStatusCode() == 429) asked++;
            else kept++;
            assertEquals(303, form(TRAFFORD).getStatusCode(), "a form is never turned away");
        }
        assertTrue(asked >= SENDS - LIMITS.busy(), asked + " scripts were asked to work first");
        for (int i = 0; i < WORKED; i++) {
            var body = body(TRAFFORD);
            var challenge = Json.MAPPER.readTree(json(body).getBody()).path("challenge");
            assertEquals(201, json(with(body, solved(challenge))).getStatusCode());
        }
        var all = kept(TRAFFORD);
        assertEquals(before + kept + SENDS + WORKED, all.size(), "nothing that was answered with a receipt is lost");
        Map<Optional<Doubt>, Long> doubts = all.stream().collect(groupingBy(Feedback::doubt, counting()));
        assertEquals(Set.of(Optional.empty(), Optional.of(Doubt.FLOOD)), doubts.keySet());
        assertTrue(doubts.getOrDefault(Optional.of(Doubt.FLOOD), 0L) >= SENDS - LIMITS.forms(), doubts.toString());
        for (var other : REGION.partnerships()) {
            if (other.code().equals(TRAFFORD)) continue;
            var earlier = kept(other.code());
            assertEquals(201, json(body(other.code())).getStatusCode());
            assertEquals(303, form(other.code()).getStatusCode());
            var theirs = kept(other.code());
            theirs.removeAll(earlier);
            assertEquals(2, theirs.size(), other.name());
            theirs.forEach(one -> assertEquals(Optional.empty(), one.doubt(), other.name()));
        }
        System.out.printf(
                "flood: %d sends, %d asked to work first, %d marked, 23 partnerships untouched%n",
                2 * SENDS, asked, doubts.get(Optional.of(Doubt.FLOOD)));
    }

    @Test
    void no_sending_makes_more_than_two_writes_whatever_it_meets() throws Exception {
        var place = REGION.partnerships().getLast().code();
        writes.taken();
        var most = new ArrayList<Double>();
        for (int i = 0; i < 40; i++) {
            var body = body(place);
            var answer = json(body);
            most.add(writes.taken());
            if (answer.getStatusCode() == 429) {
                var challenge = Json.MAPPER.readTree(answer.getBody()).path("challenge");
                assertEquals(201, json(with(body, solved(challenge))).getStatusCode());
                most.add(writes.taken());
            }
            json(body);
            most.add(writes.taken());
            form(place);
            most.add(writes.taken());
        }
        assertTrue(most.stream().allMatch(units -> units <= 2), "write units of each sending: " + most);
        assertEquals(Set.of(0.0, 1.0, 2.0), new HashSet<>(most), "some make none: they are asked to work");
    }

    @Test
    void a_usual_day_makes_two_writes_a_sending_and_leaves_no_count_behind() throws Exception {
        var place = REGION.partnerships().getFirst().code();
        writes.taken();
        for (int i = 0; i < 5; i++) {
            assertEquals(201, json(body(place)).getStatusCode());
            assertEquals(2, writes.taken());
            clock.move(Duration.ofMinutes(3));
        }
        var counts = machine.dynamo().scanPaginator(scan -> scan.tableName(Machine.LEDGER)).items().stream()
                .map(item -> Objects.requireNonNull(item.get("pk"), "every item has its key")
                        .s())
                .filter(key -> key.startsWith("sends#" + place))
                .toList();
        assertEquals(List.of(), counts);
    }

    @Test
    void a_hundred_repeats_at_once_over_four_copies_are_one_record_and_one_receipt() throws Exception {
        var place = REGION.partnerships().get(3).code();
        var before = kept(place).size();
        String body = body(place);
        var copies = IntStream.range(0, 4).mapToObj(i -> copy()).toList();
        List<Callable<String>> repeats = IntStream.range(0, 100)
                .<Callable<String>>mapToObj(i -> () -> repeat(copies.get(i % 4), body))
                .toList();
        var receipts = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (var done : threads.invokeAll(repeats)) receipts.add(done.get());
        }
        assertEquals(1, receipts.size());
        assertEquals(before + 1, kept(place).size());
    }

    /** As a page does: where it is asked to work first, it does, and sends again. */
    private static String repeat(SubmitHandler copy, String body) throws Exception {
        var answer = copy.handleRequest(post("application/json", body), CONTEXT);
        if (answer.getStatusCode() == 429) {
            var challenge = Json.MAPPER.readTree(answer.getBody()).path("challenge");
            answer = copy.handleRequest(post("application/json", with(body, solved(challenge))), CONTEXT);
        }
        assertEquals(201, answer.getStatusCode());
        return answer.getBody();
    }

    private static List<Feedback> kept(PartnershipCode partnership) {
        var kept = new ArrayList<Feedback>();
        new DynamoCasebook(machine.dynamo(), Machine.FEEDBACK).each(partnership, coded -> kept.add(coded.feedback()));
        return kept;
    }

    private APIGatewayV2HTTPResponse json(String body) {
        return submit.handleRequest(post("application/json", body), CONTEXT);
    }

    private APIGatewayV2HTTPResponse form(PartnershipCode partnership) {
        String body = "nonce=&partnership=" + partnership + "&respondent=child&choice.listened=yes";
        return submit.handleRequest(post("application/x-www-form-urlencoded", body), CONTEXT);
    }

    private static String body(PartnershipCode partnership) {
        return """
                {"nonce":"%s","partnership":"%s","respondent":"child","answers":[{"question":"what-happened","text":"She rang me back."}]}""".formatted(UUID.randomUUID(), partnership);
    }

    private static String with(String body, String proof) {
        return body.replace("\"answers\"", "\"proof\":\"" + proof + "\",\"answers\"");
    }

    private static String solved(JsonNode challenge) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        String salt = challenge.path("salt").textValue();
        for (long number = 0; number <= challenge.path("maxnumber").longValue(); number++) {
            byte[] hash = digest.digest((salt + number).getBytes(UTF_8));
            if (!HexFormat.of()
                    .formatHex(hash)
                    .equals(challenge.path("challenge").textValue())) continue;
            ObjectNode solution = challenge.deepCopy();
            solution.remove("maxnumber");
            return Base64.getEncoder().encodeToString(Json.MAPPER.writeValueAsBytes(solution.put("number", number)));
        }
        throw new AssertionError("no number solves it: " + challenge);
    }

    private static APIGatewayV2HTTPEvent post(String type, String body) {
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", type))
                .withBody(body)
                .build();
    }
}
