package heard.store.dynamodb;

import heard.contracts.CasebookContract;
import heard.contracts.CorrectionsContract;
import heard.contracts.HeldQueueContract;
import heard.contracts.HeldQueueContract.KeptDecision;
import heard.contracts.IntakeContract;
import heard.contracts.ReceiptDeskContract;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import heard.domain.place.Partnership;
import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.place.SubRegion;
import heard.domain.theme.Casebook;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.HeldQueue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Two tables of one test's own, made as the service's are, and every adapter on them. */
record DynamoTables(DynamoDbClient dynamo, String feedback, String ledger) {
    private static final AtomicInteger MADE = new AtomicInteger();

    static DynamoTables fresh(DynamoDbClient dynamo) {
        int number = MADE.incrementAndGet();
        var tables = new DynamoTables(dynamo, "feedback-" + number, "ledger-" + number);
        dynamo.createTable(Tables.feedback(tables.feedback()));
        dynamo.createTable(Tables.ledger(tables.ledger()));
        dynamo.waiter().waitUntilTableExists(wait -> wait.tableName(tables.feedback()));
        dynamo.waiter().waitUntilTableExists(wait -> wait.tableName(tables.ledger()));
        return tables;
    }

    static DynamoDbClient client(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(software.amazon.awssdk.regions.Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }

    Intake intake() {
        return new DynamoIntake(dynamo, feedback);
    }

    Casebook casebook() {
        return new DynamoCasebook(dynamo, feedback);
    }

    IntakeContract.Kept kept() {
        return new IntakeContract.Kept(intake(), casebook());
    }

    CasebookContract.Filled filled() {
        return new CasebookContract.Filled(casebook(), intake());
    }

    ReceiptDeskContract.Desk desk() {
        return new ReceiptDeskContract.Desk(
                new DynamoReceiptDesk(dynamo, feedback, ledger, region()),
                intake(),
                casebook(),
                new DynamoHeldQueue(dynamo, feedback, ledger),
                new DynamoCorrections(dynamo, feedback, ledger));
    }

    CorrectionsContract.Store corrections() {
        return new CorrectionsContract.Store(
                new DynamoCorrections(dynamo, feedback, ledger),
                intake(),
                casebook(),
                new DynamoHeldQueue(dynamo, feedback, ledger));
    }

    HeldQueueContract.Queue queue() {
        var tables = this;
        return new HeldQueueContract.Queue() {
            @Override
            public HeldQueue queue() {
                return new DynamoHeldQueue(dynamo, feedback, ledger);
            }

            @Override
            public Intake intake() {
                return tables.intake();
            }

            @Override
            public Casebook casebook() {
                return tables.casebook();
            }

            @Override
            public List<KeptDecision> decisions() {
                return tables.decisions();
            }
        };
    }

    List<Map<String, AttributeValue>> scan(String table) {
        return dynamo.scanPaginator(scan -> scan.tableName(table)).items().stream()
                .toList();
    }

    private List<KeptDecision> decisions() {
        return scan(ledger).stream()
                .map(Fields::new)
                .filter(item -> item.text("pk").startsWith("decision#"))
                .map(item -> {
                    Decision decision = item.has("to")
                            ? new Decision.Refer(item.text("why"), item.text("to"))
                            : new Decision.Clear(item.text("why"));
                    var by = new DecidedBy(item.text("who"), Instant.parse(item.text("when")));
                    return new KeptDecision(new FeedbackId(item.text("pk").split("#")[2]), decision, by);
                })
                .toList();
    }

    /** As many partnerships as the North West has, so that one read asks for all of them. */
    private static Region region() {
        var partnerships = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> new Partnership(
                        new PartnershipCode("E%08d".formatted(8_000_000 + number)),
                        "Partnership " + number,
                        "NW-GM",
                        "Police",
                        List.of("Board")))
                .toList();
        return new Region(
                "E12000002", "North West", List.of(new SubRegion("NW-GM", "Greater Manchester")), partnerships);
    }
}
