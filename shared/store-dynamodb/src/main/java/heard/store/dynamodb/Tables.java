package heard.store.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** The shape of the two tables, as {@code template.yaml} makes them in AWS; the local run and the tests make them from here. */
public final class Tables {
    /** The index of what waits for a person: sparse, by partnership, the most pressing first. */
    public static final String HELD = "held";

    /** The ledger's time-to-live attribute, in seconds since 1970; to be switched on once the table is there. */
    public static final String EXPIRES = "expires";

    private Tables() {}

    /** Feedback, with the stream that assessing and indexing read. */
    public static CreateTableRequest feedback(String name) {
        return keyed(name)
                .attributeDefinitions(text("pk"), text("sk"), text("heldBy"), text("heldRank"))
                .streamSpecification(
                        stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
                .globalSecondaryIndexes(index -> index.indexName(HELD)
                        .keySchema(key("heldBy", KeyType.HASH), key("heldRank", KeyType.RANGE))
                        .projection(all -> all.projectionType(ProjectionType.ALL)))
                .build();
    }

    /** Nonces, pointers, decisions, corrections, own themes, actions and releases. */
    public static CreateTableRequest ledger(String name) {
        return keyed(name).attributeDefinitions(text("pk"), text("sk")).build();
    }

    private static CreateTableRequest.Builder keyed(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }
}
