package heard.store.dynamodb;

import heard.domain.feedback.Sends;
import heard.domain.place.PartnershipCode;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Counts of sends in the ledger: an item for each partnership, way and minute that anybody told, gone soon after. */
public final class DynamoSends implements Sends {
    private static final Duration KEPT = Duration.ofHours(1);

    private final DynamoDbClient dynamo;
    private final String ledger;

    public DynamoSends(DynamoDbClient dynamo, String ledger) {
        this.dynamo = dynamo;
        this.ledger = ledger;
    }

    @Override
    public long add(PartnershipCode partnership, Way way, long minute, int sends) {
        if (sends < 1) throw new IllegalArgumentException("there is nothing to add");
        var answer = dynamo.updateItem(update -> update.tableName(ledger)
                .key(Map.of(
                        "pk", Values.text("sends#" + partnership + "#" + way.wire()),
                        "sk", Values.text(Long.toString(minute))))
                .updateExpression("ADD sends :sends SET #expires = :expires")
                .expressionAttributeNames(Map.of("#expires", Tables.EXPIRES))
                .expressionAttributeValues(Map.of(
                        ":sends", Values.whole(sends),
                        ":expires",
                                Values.whole(
                                        Duration.ofMinutes(minute).plus(KEPT).toSeconds())))
                .returnValues(ReturnValue.UPDATED_NEW));
        return new Fields(answer.attributes()).longWhole("sends");
    }
}
