package heard.store.dynamodb;

import heard.domain.feedback.NonceDigest;
import heard.domain.feedback.Nonces;
import heard.domain.feedback.SealedReceipt;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Nonces in the ledger. Time to live deletes them days late, so the condition reads the time itself. */
public final class DynamoNonces implements Nonces {
    private final DynamoDbClient dynamo;
    private final String ledger;
    private final InstantSource clock;

    public DynamoNonces(DynamoDbClient dynamo, String ledger, InstantSource clock) {
        this.dynamo = dynamo;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<SealedReceipt> claim(NonceDigest digest, SealedReceipt offered) {
        // Whole seconds, as time to live has them: a claim may hold up to a second longer, and never ends early.
        long now = clock.instant().getEpochSecond();
        try {
            dynamo.putItem(put -> put.tableName(ledger)
                    .item(Map.of(
                            "pk",
                            Values.text("nonce#" + digest.hex()),
                            "sk",
                            Values.text("nonce"),
                            "receipt",
                            Values.text(offered.hex()),
                            Tables.EXPIRES,
                            Values.whole(now + KEPT.toSeconds())))
                    .conditionExpression("attribute_not_exists(pk) OR #expires < :now")
                    .expressionAttributeNames(Map.of("#expires", Tables.EXPIRES))
                    .expressionAttributeValues(Map.of(":now", Values.whole(now)))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return Optional.empty();
        } catch (ConditionalCheckFailedException claimed) {
            return Optional.of(new SealedReceipt(new Fields(claimed.item()).text("receipt")));
        }
    }
}
