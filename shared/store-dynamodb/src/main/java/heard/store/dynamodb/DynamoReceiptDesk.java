package heard.store.dynamodb;

import static java.util.stream.Collectors.joining;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Week;
import heard.domain.place.Region;
import heard.domain.theme.ReceiptDesk;
import heard.domain.theme.ReceiptStatus;
import heard.domain.theme.Understanding;
import heard.domain.triage.Lifecycle;
import heard.domain.triage.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Looks for one id in every partnership of a region at once, and reads only where it stands; and of what a person decided, when that
 * was.
 */
public final class DynamoReceiptDesk implements ReceiptDesk {
    /** DynamoDB's limit of one BatchGetItem. */
    private static final int MOST = 100;

    /** The codes alone: beside each stands the words that led to it. */
    private static final String THEMES = IntStream.range(0, Understanding.MOST_THEMES)
            .mapToObj(place -> "understanding.themes[" + place + "].code")
            .collect(joining(", "));

    private final DynamoDbClient dynamo;
    private final String table;
    private final String ledger;
    private final Region region;

    public DynamoReceiptDesk(DynamoDbClient dynamo, String table, String ledger, Region region) {
        if (region.partnerships().size() > MOST)
            throw new IllegalArgumentException("more partnerships than one read asks");
        this.dynamo = dynamo;
        this.table = table;
        this.ledger = ledger;
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
            if (!found.isEmpty()) return Optional.of(status(id, new Fields(found.getFirst())));
            if (answer.unprocessedKeys().isEmpty()) return Optional.empty();
            wanted = answer.unprocessedKeys();
            retries.pause("reading a receipt");
        }
    }

    private static KeysAndAttributes standing(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder()
                .keys(keys)
                .projectionExpression("pk, week, #state, " + THEMES)
                .expressionAttributeNames(Map.of("#state", "state"))
                .consistentRead(true)
                .build();
    }

    private ReceiptStatus status(FeedbackId id, Fields item) {
        var partnership = item.read("pk", Lanes::partnership);
        var state = item.read("state", WireWords::state);
        var decided = Lifecycle.allows(State.HELD, state)
                ? decided(Decisions.partition(partnership, id))
                : Optional.<Instant>empty();
        return new ReceiptStatus(partnership, item.read("week", Week::parse), state, themes(state, item), decided);
    }

    private static List<String> themes(State state, Fields item) {
        if (state != State.ASSESSED || !item.has("understanding")) return List.of();
        return item.map("understanding").maps("themes").stream()
                .map(theme -> theme.text("code"))
                .toList();
    }

    /** The last: what was decided may have been held again, and decided anew. */
    private Optional<Instant> decided(AttributeValue decisions) {
        var answer = dynamo.query(query -> query.tableName(ledger)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", decisions))
                .projectionExpression("#when")
                .expressionAttributeNames(Map.of("#when", "when"))
                .scanIndexForward(false)
                .limit(1)
                .consistentRead(true));
        return answer.items().stream()
                .map(item -> Instant.parse(new Fields(item).text("when")))
                .findFirst();
    }
}
