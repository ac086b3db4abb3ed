package heard.store.dynamodb;

import static java.util.Comparator.comparing;

import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Releases in the ledger, an area's under one key by period. */
public final class DynamoReleases implements Releases {
    private static final String ISSUE = "#";

    private final DynamoDbClient dynamo;
    private final String ledger;

    public DynamoReleases(DynamoDbClient dynamo, String ledger) {
        this.dynamo = dynamo;
        this.ledger = ledger;
    }

    @Override
    public boolean record(Release release) {
        var item = new HashMap<>(key(release));
        item.put("published", Values.text(release.published().toString()));
        item.put("counted", Values.text(release.counted().toString()));
        item.put("by", Values.text(release.by()));
        var files = new HashMap<String, AttributeValue>();
        release.files().forEach((path, hash) -> files.put(path, Values.text(hash)));
        item.put("files", AttributeValue.fromM(files));
        try {
            dynamo.putItem(put -> put.tableName(ledger).item(item).conditionExpression("attribute_not_exists(pk)"));
            return true;
        } catch (ConditionalCheckFailedException releasedBefore) {
            return false;
        }
    }

    @Override
    public Optional<Release> find(AreaCode area, Period period) {
        // No other period begins with a period's name, so this is the period and its corrections.
        return read(
                        area,
                        "pk = :pk AND begins_with(sk, :period)",
                        Map.of(":pk", partitionKey(area), ":period", Values.text(period.toString())))
                .findFirst();
    }

    @Override
    public List<Release> all(AreaCode area) {
        return read(area, "pk = :pk", Map.of(":pk", partitionKey(area))).toList();
    }

    /** The newest period first, and of one period the latest issue. */
    private Stream<Release> read(AreaCode area, String condition, Map<String, AttributeValue> values) {
        return dynamo
                .queryPaginator(query -> query.tableName(ledger)
                        .keyConditionExpression(condition)
                        .expressionAttributeValues(values)
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> release(area, item))
                .sorted(comparing(Release::period, Period.NEWEST_FIRST)
                        .thenComparing(Release::issue, Comparator.reverseOrder()));
    }

    /** The first issue stands under its period alone, as it did before there were others. */
    private static Map<String, AttributeValue> key(Release release) {
        String period = release.period().toString();
        return Map.of(
                "pk",
                partitionKey(release.area()),
                "sk",
                Values.text(release.issue() == 1 ? period : period + ISSUE + release.issue()));
    }

    private static AttributeValue partitionKey(AreaCode area) {
        return Values.text("release#" + area.value());
    }

    private static Release release(AreaCode area, Map<String, AttributeValue> item) {
        var fields = new Fields(item);
        String[] name = fields.text("sk").split(ISSUE, -1);
        var files = new TreeMap<String, String>();
        var hashes = fields.map("files");
        hashes.names().forEach(path -> files.put(path, hashes.text(path)));
        var published = LocalDate.parse(fields.text("published"));
        return new Release(
                area,
                Period.parse(name[0]),
                name.length == 1 ? 1 : Integer.parseInt(name[1]),
                published,
                // Releases of before this was kept promise nothing of their own day.
                fields.maybeText("counted")
                        .map(Instant::parse)
                        .orElseGet(() -> published.atStartOfDay(ZoneOffset.UTC).toInstant()),
                fields.text("by"),
                files);
    }
}
