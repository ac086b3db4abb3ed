package heard.store.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** A put that stands only on the version before its own, so that of two changes to one version one stands. */
final class Fence {
    private Fence() {}

    /** @param version of what is put, counted from 1: the first stands where nothing was */
    static Put.Builder before(int version) {
        if (version == 1) return Put.builder().conditionExpression("attribute_not_exists(pk)");
        return Put.builder()
                .conditionExpression("#version = :before")
                .expressionAttributeNames(Map.of("#version", "version"))
                .expressionAttributeValues(Map.of(":before", Values.whole(version - 1)));
    }
}
