package heard.store.dynamodb;

import heard.domain.insight.IndexPointer;
import heard.domain.insight.IndexPointers;
import heard.domain.place.PartnershipCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** One item a partnership in the ledger; its conditional put is the fence. */
public final class DynamoIndexPointers implements IndexPointers {
    private final DynamoDbClient dynamo;
    private final String ledger;

    public DynamoIndexPointers(DynamoDbClient dynamo, String ledger) {
        this.dynamo = dynamo;
        this.ledger = ledger;
    }

    @Override
    public Optional<IndexPointer> read(PartnershipCode partnership) {
        var answer = dynamo.getItem(
                get -> get.tableName(ledger).key(key(partnership)).consistentRead(true));
        return answer.hasItem() ? Optional.of(pointer(new Fields(answer.item()))) : Optional.empty();
    }

    @Override
    public boolean advance(PartnershipCode partnership, IndexPointer next) {
        try {
            dynamo.putItem(fenced(partnership, next));
            return true;
        } catch (ConditionalCheckFailedException passed) {
            // The client tries again where an answer was lost: then what stands in the way is our own success.
            return passed.hasItem() && pointer(new Fields(passed.item())).equals(next);
        }
    }

    private PutItemRequest fenced(PartnershipCode partnership, IndexPointer next) {
        var item = new HashMap<>(key(partnership));
        item.put("generation", Values.whole(next.generation()));
        item.put("writer", Values.text(next.writer()));
        item.put("bundles", Values.texts(next.bundles()));
        var put = PutItemRequest.builder()
                .tableName(ledger)
                .item(item)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        if (next.generation() == 1)
            return put.conditionExpression("attribute_not_exists(pk)").build();
        return put.conditionExpression("generation = :before")
                .expressionAttributeValues(Map.of(":before", Values.whole(next.generation() - 1)))
                .build();
    }

    private static Map<String, AttributeValue> key(PartnershipCode partnership) {
        return Map.of("pk", Values.text("pointer#" + partnership.value()), "sk", Values.text("pointer"));
    }

    private static IndexPointer pointer(Fields item) {
        return new IndexPointer(item.longWhole("generation"), item.text("writer"), item.texts("bundles"));
    }
}
