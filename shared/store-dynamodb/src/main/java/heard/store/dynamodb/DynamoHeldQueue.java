package heard.store.dynamodb;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.DecisionOutcome;
import heard.domain.triage.HeldItem;
import heard.domain.triage.HeldPage;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.Tier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The queue in the feedback table's sparse index; a decision and who made it are one transaction over both tables. */
public final class DynamoHeldQueue implements HeldQueue {
    private static final int MOST = 100;
    private static final String HELD_BY = "heldBy = :partnership";

    /** The tier of each {@link heard.domain.theme.Understanding#placeInQueue()}. */
    private static final Map<Integer, Tier> PLACES =
            Map.of(0, Tier.URGENT, 1, Tier.CONCERN, 2, Tier.NONE, 3, Tier.NONE);

    private final DynamoDbClient dynamo;
    private final String table;
    private final String ledger;

    public DynamoHeldQueue(DynamoDbClient dynamo, String table, String ledger) {
        this.dynamo = dynamo;
        this.table = table;
        this.ledger = ledger;
    }

    @Override
    public HeldPage page(PartnershipCode partnership, int limit, Optional<String> after) {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("a page has 1 to " + MOST + " items");
        // One more than asked for tells whether there is a next page.
        var found = waiting(partnership, limit + 1, after.map(place -> QueuePlace.read(partnership, place)));
        var shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(QueuePlace.write(partnership, new Fields(shown.getLast()).text("heldRank")))
                : Optional.empty();
        return new HeldPage(
                total(partnership),
                shown.stream().map(Items::read).map(DynamoHeldQueue::item).toList(),
                next);
    }

    @Override
    public Map<Tier, Long> waiting(PartnershipCode partnership) {
        var waiting = new EnumMap<Tier, Long>(Tier.class);
        PLACES.forEach((place, tier) -> {
            long count = count(
                    HELD_BY + " AND begins_with(heldRank, :place)",
                    Map.of(
                            ":partnership", Values.text(partnership.value()),
                            ":place", Values.text(place + "#")));
            if (count > 0) waiting.merge(tier, count, Long::sum);
        });
        return waiting;
    }

    @Override
    public DecisionOutcome decide(
            PartnershipCode partnership, FeedbackId id, int version, Decision decision, DecidedBy by) {
        var end = endHolding(partnership, id, version, decision);
        var record = Put.builder()
                .tableName(ledger)
                .item(Decisions.item(partnership, id, version, decision, by))
                .build();
        var retries = new Retries();
        while (true) {
            try {
                dynamo.transactWriteItems(transaction ->
                        transaction.transactItems(write -> write.update(end), write -> write.put(record)));
                return new DecisionOutcome.Decided(decision.leadsTo(), version + 1);
            } catch (TransactionCanceledException thrown) {
                var cancelled = new Cancelled(thrown);
                if (cancelled.byCondition(0)) return overtaken(cancelled.item(0));
                if (!cancelled.passing()) throw thrown;
                retries.pause("deciding");
            }
        }
    }

    private List<Map<String, AttributeValue>> waiting(PartnershipCode partnership, int most, Optional<String> after) {
        var values = new HashMap<>(Map.of(":partnership", Values.text(partnership.value())));
        after.ifPresent(rank -> values.put(":after", Values.text(rank)));
        var found = new ArrayList<Map<String, AttributeValue>>();
        var pages = dynamo.queryPaginator(
                held().keyConditionExpression(after.isPresent() ? HELD_BY + " AND heldRank > :after" : HELD_BY)
                        .expressionAttributeValues(values)
                        .limit(most)
                        .build());
        for (var item : pages.items()) {
            found.add(item);
            if (found.size() == most) break;
        }
        return found;
    }

    private long total(PartnershipCode partnership) {
        return count(HELD_BY, Map.of(":partnership", Values.text(partnership.value())));
    }

    private long count(String which, Map<String, AttributeValue> values) {
        return dynamo
                .queryPaginator(held().keyConditionExpression(which)
                        .expressionAttributeValues(values)
                        .select(Select.COUNT)
                        .build())
                .stream()
                .mapToLong(QueryResponse::count)
                .sum();
    }

    private QueryRequest.Builder held() {
        return QueryRequest.builder().tableName(table).indexName(Tables.HELD);
    }

    private Update endHolding(PartnershipCode partnership, FeedbackId id, int version, Decision decision) {
        var from = Transitions.before(decision.leadsTo());
        var values = Transitions.values(from, decision.leadsTo());
        values.put(":version", Values.whole(version));
        return Update.builder()
                .tableName(table)
                .key(Lanes.key(partnership, id))
                .updateExpression("SET #state = :to, #version = #version + :one REMOVE heldBy, heldRank")
                .conditionExpression("#version = :version AND " + Transitions.condition(from))
                .expressionAttributeNames(Transitions.NAMES)
                .expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private static DecisionOutcome overtaken(Optional<Fields> now) {
        return now.<DecisionOutcome>map(item ->
                        new DecisionOutcome.Overtaken(item.read("state", WireWords::state), item.whole("version")))
                .orElseGet(DecisionOutcome.NoSuchItem::new);
    }

    private static HeldItem item(CodedFeedback held) {
        var understood = held.understanding().orElseThrow(() -> new NotFeedback("understanding"));
        return new HeldItem(
                held.feedback().id(),
                held.feedback().week(),
                held.feedback().speaker().respondent().group(),
                understood.tier(),
                understood.tierReasons(),
                understood.redacted(),
                held.version());
    }
}
