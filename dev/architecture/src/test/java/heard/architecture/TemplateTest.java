package heard.architecture;

import static heard.architecture.Template.at;
import static heard.architecture.Template.listAt;
import static heard.architecture.Template.mapAt;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import heard.json.Resources;
import heard.settings.Environment;
import heard.store.dynamodb.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** The deployment says what the code does, and is as safe as it must be. */
class TemplateTest {
    private static final String SOURCE = Project.read(Project.ROOT.resolve("template.yaml"));
    private static final Template TEMPLATE = Template.parse(SOURCE);
    private static final Map<String, Map<String, Object>> FUNCTIONS = TEMPLATE.ofType("AWS::Serverless::Function");

    @Test
    void holds_every_rule() {
        assertEquals(List.of(), TemplateRules.check(TEMPLATE));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            MaximumRetryAttempts: 5                 | MaximumRetryAttempts: -1                | retries a bounded number
            MaximumRecordAgeInSeconds: 43200        | MaximumRecordAgeInSeconds: 86400        | well before 24 hours
            BisectBatchOnFunctionError: true        | BisectBatchOnFunctionError: false       | parts a batch
            FunctionResponseTypes: [ReportBatchItemFailures] | FunctionResponseTypes: []      | takes failed ids back
            OnFailure: { Type: SQS, Destination: !GetAtt Failed.Arn } | OnFailure: {}         | to a destination
            FilterCriteria:                         | Nothing:                                | only by what concerns it
            PointInTimeRecoveryEnabled: true        | PointInTimeRecoveryEnabled: false       | brought back
            DeletionProtectionEnabled: true         | DeletionProtectionEnabled: false        | protected from deletion
            DeletionPolicy: Retain                  | DeletionPolicy: Delete                  | outlives the stack
            SSEType: KMS                            | SSEType: AES256                         | encrypted by our key
            RestrictPublicBuckets: true             | RestrictPublicBuckets: false            | is not public
            aws:SecureTransport: "false"            | aws:SecureTransport: "true"             | by TLS only
            FailOnWarnings: true                    | AccessLogSettings: { Format: $context.identity.sourceIp } | log addresses
            Comment: Heard                          | Logging: { Bucket: addresses }          | log addresses
            ApplicationLogLevel: INFO               | ApplicationLogLevel: DEBUG              | log more than it should
            Action: sns:Publish, Resource: !Ref Alerts | Action: sns:Publish, Resource: "*"   | may everything
            Action: dynamodb:Query                  | Action: dynamodb:*                      | may everything
            EnableKeyRotation: true                 | EnableKeyRotation: false                | rotates
            MfaConfiguration: "ON"                  | MfaConfiguration: OPTIONAL              | second factor
            DefaultAuthorizer: SignedIn             | Nothing: here                           | asks who calls
            default-src 'none'                      | default-src *                           | nothing but our own
            rate(1 hour)                            | rate(1 hours)                           | EventBridge understands
            """)
    void sees_a_planted_fault(String right, String wrong, String told) {
        String faulty = SOURCE.replace(right, wrong);
        assertNotEquals(SOURCE, faulty, "the template no longer says: " + right);
        var broken = TemplateRules.check(Template.parse(faulty));
        assertTrue(broken.stream().anyMatch(rule -> rule.contains(told)), () -> "seen was only " + broken);
    }

    @Test
    void names_a_handler_that_is_there_for_every_function() throws ClassNotFoundException {
        for (var function : FUNCTIONS.entrySet()) {
            String[] handler =
                    at(function.getValue(), "Properties", "Handler").toString().split("::");
            var handlerClass = Class.forName(handler[0]);
            assertTrue(RequestHandler.class.isAssignableFrom(handlerClass), function.getKey());
            assertEquals("handleRequest", handler[1]);
            assertTrue(
                    List.of(handlerClass.getConstructors()).stream().anyMatch(one -> one.getParameterCount() == 0),
                    handlerClass + " has no constructor that Lambda can call");
            String folder =
                    at(function.getValue(), "Properties", "CodeUri").toString().split("/")[1];
            assertTrue(handler[0].startsWith("heard.functions." + folder + "."), function.getKey());
        }
    }

    @Test
    void deploys_every_handler_that_is_there() {
        var deployed = FUNCTIONS.values().stream()
                .map(function ->
                        at(function, "Properties", "Handler").toString().replaceAll("::.*|^.*\\.(?=[A-Z])", ""))
                .map(handler -> handler.replaceAll("::.*", ""))
                .collect(toCollection(TreeSet::new));
        var there = Project.java(Project.ROOT.resolve("functions")).stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Handler"))
                .collect(toCollection(TreeSet::new));
        assertEquals(there, deployed);
    }

    @Test
    void answers_just_the_routes_that_the_wire_describes() {
        assertEquals(routesOfTheWire(), routes().keySet());
    }

    @Test
    void lets_nobody_through_unsigned_but_where_the_wire_says_so() {
        var open = new TreeSet<String>();
        routes().forEach((route, event) -> {
            if ("NONE".equals(at(event, "Auth", "Authorizer"))) open.add(route);
        });
        assertEquals(Set.of("POST /v1/feedback", "GET /v1/receipts/{code}", "POST /v1/receipts"), open);
        Map<String, Object> wire = new Yaml().load(Project.read(Project.ROOT.resolve("docs/openapi.yaml")));
        for (String route : routes().keySet()) {
            String[] parts = route.split(" ");
            var operation = mapAt(wire, "paths", parts[1], parts[0].toLowerCase(java.util.Locale.ROOT));
            assertEquals(open.contains(route), operation.containsKey("security"), route);
        }
    }

    @Test
    void sets_just_the_variables_that_the_code_reads() throws ReflectiveOperationException {
        for (var function : FUNCTIONS.entrySet()) {
            String handler =
                    at(function.getValue(), "Properties", "Handler").toString().replaceAll("::.*", "");
            var set = new TreeSet<>(mapAt(function.getValue(), "Properties", "Environment", "Variables")
                    .keySet());
            set.remove("JAVA_TOOL_OPTIONS");
            assertEquals(Asked.by(handler), set, function.getKey());
        }
    }

    @Test
    void watches_every_function() {
        var watched = new TreeSet<String>();
        TEMPLATE.ofType("AWS::CloudWatch::Alarm").forEach((name, alarm) -> {
            if (!Set.of("Errors", "Throttles").contains(at(alarm, "Properties", "MetricName"))) return;
            watched.add(at(alarm, "Properties", "MetricName") + " of "
                    + listAt(alarm, "Properties", "Dimensions").getFirst());
        });
        assertEquals(2 * FUNCTIONS.size(), watched.size());
        for (var function : FUNCTIONS.entrySet()) {
            Object name = at(function.getValue(), "Properties", "FunctionName");
            assertTrue(
                    watched.stream()
                                    .filter(alarm -> alarm.contains(name.toString()))
                                    .count()
                            == 2,
                    function.getKey());
        }
    }

    @Test
    void makes_the_tables_that_the_local_run_makes() {
        same(Tables.feedback("Feedback"), "Feedback");
        same(Tables.ledger("Ledger"), "Ledger");
        var ledger = TEMPLATE.ofType("AWS::DynamoDB::Table").get("Ledger");
        assertEquals(Tables.EXPIRES, at(ledger, "Properties", "TimeToLiveSpecification", "AttributeName"));
    }

    private static void same(CreateTableRequest local, String name) {
        var table = mapAt(TEMPLATE.ofType("AWS::DynamoDB::Table").get(name), "Properties");
        var keys = new TreeMap<Object, Object>();
        listAt(table, "KeySchema").forEach(key -> keys.put(at(key, "AttributeName"), at(key, "KeyType")));
        var localKeys = new TreeMap<Object, Object>();
        local.keySchema().forEach(key -> localKeys.put(key.attributeName(), key.keyTypeAsString()));
        assertEquals(localKeys, keys);
        var indexes = listAt(table, "GlobalSecondaryIndexes").stream()
                .map(index -> at(index, "IndexName") + " "
                        + listAt(index, "KeySchema").stream()
                                .map(key -> at(key, "AttributeName") + ":" + at(key, "KeyType"))
                                .toList())
                .toList();
        var localIndexes = local.globalSecondaryIndexes().stream()
                .map(index -> index.indexName() + " "
                        + index.keySchema().stream()
                                .map(key -> key.attributeName() + ":" + key.keyTypeAsString())
                                .toList())
                .toList();
        assertEquals(localIndexes, indexes);
        assertEquals(
                local.streamSpecification() == null
                        ? Map.of()
                        : local.streamSpecification().streamViewTypeAsString(),
                at(table, "StreamSpecification", "StreamViewType"));
    }

    @Test
    void has_a_group_for_every_role_in_every_partnership() {
        var groups = new TreeSet<String>();
        TEMPLATE.ofType("AWS::Cognito::UserPoolGroup")
                .forEach((name, group) -> groups.add(
                        at(group, "Properties", "GroupName", "Fn::Sub").toString()));
        var expected = new TreeSet<String>();
        var region = Resources.northWest();
        for (var partnership : region.partnerships()) {
            for (String role : List.of("lead", "reviewer", "agency", "school")) {
                expected.add(role + ":" + partnership.code());
            }
        }
        region.subRegions().forEach(sub -> expected.add("hub:" + sub.code()));
        for (String role : List.of("hub", "scrutineer", "panel")) expected.add(role + ":" + region.code());
        assertEquals(expected, groups);
    }

    @Test
    void takes_snapshots_only_of_what_a_person_waits_for() {
        var snapped = new TreeSet<String>();
        FUNCTIONS.forEach((name, function) -> {
            if (mapAt(function, "Properties", "SnapStart").isEmpty()) return;
            snapped.add(name);
            assertFalse(
                    at(function, "Properties", "AutoPublishAlias").toString().isEmpty(), name);
            assertTrue(mapAt(function, "Properties", "EphemeralStorage").isEmpty(), name + " has no large disk");
        });
        assertEquals(Set.of("Submit", "Receipt", "Assess", "Insight", "Review"), snapped);
    }

    /** The routes of the API, with their events' properties. */
    private static TreeMap<String, Map<String, Object>> routes() {
        var found = new TreeMap<String, Map<String, Object>>();
        FUNCTIONS.forEach((name, function) -> mapAt(function, "Properties", "Events")
                .values()
                .forEach(event -> {
                    if (!"HttpApi".equals(at(event, "Type"))) return;
                    var route = mapAt(event, "Properties");
                    found.put(route.get("Method") + " " + route.get("Path"), route);
                }));
        return found;
    }

    private static Set<String> routesOfTheWire() {
        Map<String, Object> wire = new Yaml().load(Project.read(Project.ROOT.resolve("docs/openapi.yaml")));
        var found = new TreeSet<String>();
        mapAt(wire, "paths")
                .forEach((path, operations) -> Template.map(operations)
                        .keySet()
                        .forEach(method -> found.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return found;
    }

    /** Remembers which variables a handler cannot do without. */
    private static final class Asked implements Environment {
        private final TreeSet<String> names = new TreeSet<>();

        /** What a handler asks for while it is made as Lambda makes it. */
        static Set<String> by(String handler) throws ReflectiveOperationException {
            var asked = new Asked();
            Class.forName(handler).getConstructor(Environment.class).newInstance(asked);
            return asked.names;
        }

        @Override
        public @Nullable String value(String name) {
            return null;
        }

        @Override
        public String required(String name) {
            names.add(name);
            return "x".repeat(64);
        }

        @Override
        public int whole(String name) {
            return required(name).length();
        }

        @Override
        public byte[] secret(String name) {
            return required(name).getBytes(UTF_8);
        }
    }
}
