package heard.local.machine;

import heard.settings.Environment;
import heard.store.dynamodb.Tables;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;

/**
 * The stores, running, with the tables and buckets in them. While it runs, every SDK client of this process that is made without
 * an endpoint reaches them.
 */
public final class Machine implements AutoCloseable {
    public static final String FEEDBACK = "heard-feedback";
    public static final String LEDGER = "heard-ledger";
    public static final String BUNDLES = "heard-bundles";
    public static final String SITE = "heard-site";

    /** Sends a minute. */
    private static final String NO_FLOOD = "100000";

    private final List<AutoCloseable> servers;
    private final DynamoDbClient dynamo;
    private final DynamoDbStreamsClient streams;
    private final S3Client s3;
    private final String stream;

    private Machine(URI tables, URI objects, List<AutoCloseable> servers) {
        this.servers = List.copyOf(servers);
        use(tables, objects);
        dynamo = DynamoDbClient.create();
        streams = DynamoDbStreamsClient.builder().endpointOverride(tables).build();
        s3 = S3Client.builder().forcePathStyle(true).build();
        create(Tables.feedback(FEEDBACK));
        create(Tables.ledger(LEDGER));
        create(BUNDLES);
        create(SITE);
        stream = dynamo.describeTable(request -> request.tableName(FEEDBACK))
                .table()
                .latestStreamArn();
    }

    /** @param natives where the build put DynamoDB Local's native libraries */
    public static Machine start(DataFolder data, Path natives) throws Exception {
        var objects = background(() -> LocalObjects.start(data.objects()));
        var tables = LocalTables.start(data.dynamo(), natives);
        var started = result(objects);
        return new Machine(tables.endpoint(), started.endpoint(), List.of(started, tables));
    }

    /**
     * Stores that somebody else started and will stop.
     *
     * @param tables where DynamoDB and its streams answer
     * @param objects where S3 answers
     */
    public static Machine at(URI tables, URI objects) {
        return new Machine(tables, objects, List.of());
    }

    /** Runs something beside the rest of a start. */
    public static <T> FutureTask<T> background(Callable<T> task) {
        var future = new FutureTask<>(task);
        Thread.ofPlatform().daemon().start(future);
        return future;
    }

    /** What came of it; its own exception where it failed. */
    public static <T> T result(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) throw cause;
            throw failed;
        }
    }

    private static void use(URI tables, URI objects) {
        System.setProperty("aws.endpointUrlDynamoDb", tables.toString());
        System.setProperty("aws.endpointUrlS3", objects.toString());
        System.setProperty("aws.region", "eu-west-2");
        System.setProperty("aws.accessKeyId", "local");
        System.setProperty("aws.secretAccessKey", "local");
    }

    private void create(CreateTableRequest table) {
        try {
            dynamo.createTable(table);
            try (var waiter = dynamo.waiter()) {
                waiter.waitUntilTableExists(
                        request -> request.tableName(table.tableName()),
                        wait -> wait.waitTimeout(Duration.ofSeconds(30)));
            }
        } catch (ResourceInUseException already) {
            // From an earlier run.
        }
    }

    private void create(String bucket) {
        try {
            s3.createBucket(request -> request.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException already) {
            // From an earlier run.
        }
    }

    /** What the template gives its functions. */
    public static Environment environment(DataFolder data, boolean demonstration) {
        var values = new HashMap<>(Map.of(
                "FEEDBACK_TABLE",
                FEEDBACK,
                "LEDGER_TABLE",
                LEDGER,
                "BUNDLES_BUCKET",
                BUNDLES,
                "SITE_BUCKET",
                SITE,
                "ALERTS_TOPIC_ARN",
                "arn:aws:sns:eu-west-2:000000000000:heard-alerts",
                "SEALING_KEY",
                data.secret("sealing"),
                "PAGE_KEY",
                data.secret("page"),
                "PROOF_KEY",
                data.secret("proof")));
        // One machine's tests and benches send more in a minute than a region does in a day; a property lets a person
        // look at a flood.
        values.put("BUSY_ABOVE", System.getProperty("heard.busy-above", NO_FLOOD));
        values.put("FLOOD_ABOVE", NO_FLOOD);
        values.put("FORMS_ABOVE", NO_FLOOD);
        if (demonstration) values.put("DEMONSTRATION", "yes");
        return Environment.of(values);
    }

    public DynamoDbClient dynamo() {
        return dynamo;
    }

    public DynamoDbStreamsClient streams() {
        return streams;
    }

    public S3Client s3() {
        return s3;
    }

    /** The feedback table's stream. */
    public String stream() {
        return stream;
    }

    @Override
    public void close() throws Exception {
        dynamo.close();
        streams.close();
        s3.close();
        for (var server : servers) server.close();
    }
}
