package heard.store.dynamodb;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Spreads a partnership over {@value #COUNT} partition keys ({@code E08000009#3}), so that one busy day in one place does not meet
 * the limit of one partition. The lane follows from the id, so a key needs no lookup.
 */
final class Lanes {
    static final int COUNT = 8;
    private static final char SEPARATOR = '#';

    private Lanes() {}

    static Map<String, AttributeValue> key(PartnershipCode partnership, FeedbackId id) {
        return Map.of("pk", Values.text(partitionKey(partnership, id)), "sk", Values.text(id.value()));
    }

    static String partitionKey(PartnershipCode partnership, FeedbackId id) {
        return partitionKey(partnership, Character.digit(id.value().charAt(0), 16) % COUNT);
    }

    /** The partition keys of all lanes of a partnership. */
    static List<String> of(PartnershipCode partnership) {
        return IntStream.range(0, COUNT)
                .mapToObj(lane -> partitionKey(partnership, lane))
                .toList();
    }

    /** @throws IllegalArgumentException where it is not a partition key */
    static PartnershipCode partnership(String partitionKey) {
        int end = partitionKey.indexOf(SEPARATOR);
        if (end < 0) throw new IllegalArgumentException("not a partition key");
        return new PartnershipCode(partitionKey.substring(0, end));
    }

    private static String partitionKey(PartnershipCode partnership, int lane) {
        return partnership.value() + SEPARATOR + lane;
    }
}
