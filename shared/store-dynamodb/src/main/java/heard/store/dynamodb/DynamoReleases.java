package heard.store.dynamodb;

import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import heard.domain.report.Release;
import heard.domain.report.Releases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Releases in the ledger, a partnership's under one key by quarter. */
public final class DynamoReleases implements Releases {
    private final DynamoDbClient dynamo;
    private final String ledger;

    public DynamoReleases(DynamoDbClient dynamo, String ledger) {
        this.dynamo = dynamo;
        this.ledger = ledger;
    }

    @Override
    public boolean record(Release release) {
        var item = new HashMap<>(key(release.partnership(), release.quarter()));
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
    public Optional<Release> find(PartnershipCode partnership, Quarter quarter) {
        var answer = dynamo.getItem(
                get -> get.tableName(ledger).key(key(partnership, quarter)).consistentRead(true));
        return answer.hasItem() ? Optional.of(release(partnership, answer.item())) : Optional.empty();
    }

    @Override
    public List<Release> all(PartnershipCode partnership) {
        return dynamo
                .queryPaginator(query -> query.tableName(ledger)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", partitionKey(partnership)))
                        .scanIndexForward(false)
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> release(partnership, item))
                .toList();
    }

    private static Map<String, AttributeValue> key(PartnershipCode partnership, Quarter quarter) {
        return Map.of("pk", partitionKey(partnership), "sk", Values.text(quarter.toString()));
    }

    private static AttributeValue partitionKey(PartnershipCode partnership) {
        return Values.text("release#" + partnership.value());
    }

    private static Release release(PartnershipCode partnership, Map<String, AttributeValue> item) {
        var fields = new Fields(item);
        var files = new TreeMap<String, String>();
        var hashes = fields.map("files");
        hashes.names().forEach(path -> files.put(path, hashes.text(path)));
        var published = LocalDate.parse(fields.text("published"));
        return new Release(
                partnership,
                fields.read("sk", Quarter::parse),
                published,
                // Releases of before this was kept promise nothing of their own day.
                fields.maybeText("counted")
                        .map(Instant::parse)
                        .orElseGet(() -> published.atStartOfDay(ZoneOffset.UTC).toInstant()),
                fields.text("by"),
                files);
    }
}
