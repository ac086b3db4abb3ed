package heard.store.dynamodb;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Week;
import heard.domain.place.Region;
import heard.domain.theme.ReceiptDesk;
import heard.domain.theme.ReceiptStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Looks for one id in every partnership of a region at once, and reads only where it stands. */
public final class DynamoReceiptDesk implements ReceiptDesk {
    /** DynamoDB's limit of one BatchGetItem. */
    private static final int MOST = 100;

    private final DynamoDbClient dynamo;
    private final String table;
    private final Region region;

    public DynamoReceiptDesk(DynamoDbClient dynamo, String table, Region region) {
        if (region.partnerships().size() > MOST)
            throw new IllegalArgumentException("more partnerships than one read asks");
        this.dynamo = dynamo;
        this.table = table;
        this.region = region;
    }

    @Override
    public Optional<ReceiptStatus> status(FeedbackId id) {
        var keys = region.partnerships().stream()
                .map(partnership -> Lanes.key(partnership.code(), id))
                .toList();
        var retries = new Retries();
        var wanted = Map.of(table, standing(keys));
        while (true) {
            var asked = wanted;
            var answer = dynamo.batchGetItem(get -> get.requestItems(asked));
            var found = answer.responses().getOrDefault(table, List.of());
            if (!found.isEmpty()) return Optional.of(status(new Fields(found.getFirst())));
            if (answer.unprocessedKeys().isEmpty()) return Optional.empty();
            wanted = answer.unprocessedKeys();
            retries.pause("reading a receipt");
        }
    }

    private static KeysAndAttributes standing(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder()
                .keys(keys)
                .projectionExpression("pk, week, #state")
                .expressionAttributeNames(Map.of("#state", "state"))
                .consistentRead(true)
                .build();
    }

    private static ReceiptStatus status(Fields item) {
        return new ReceiptStatus(
                item.read("pk", Lanes::partnership),
                item.read("week", Week::parse),
                item.read("state", WireWords::state));
    }
}
