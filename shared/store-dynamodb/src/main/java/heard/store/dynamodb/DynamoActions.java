package heard.store.dynamodb;

import static java.util.Comparator.comparing;

import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.ActionsLedger;
import heard.domain.action.ChangedBy;
import heard.domain.action.KeptAction;
import heard.domain.action.WriteOutcome;
import heard.domain.place.PartnershipCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The actions ledger: how an action stands and the version that made it so are one transaction, fenced by the version before. */
public final class DynamoActions implements ActionsLedger {
    private final DynamoDbClient dynamo;
    private final String ledger;

    public DynamoActions(DynamoDbClient dynamo, String ledger) {
        this.dynamo = dynamo;
        this.ledger = ledger;
    }

    @Override
    public WriteOutcome write(PartnershipCode partnership, int version, Action action, ChangedBy by) {
        var next = new KeptAction(action, version + 1, by);
        var stands = fenced(partnership, next);
        var record = Put.builder()
                .tableName(ledger)
                .item(Actions.version(partnership, next))
                .build();
        var retries = new Retries();
        while (true) {
            try {
                dynamo.transactWriteItems(transaction ->
                        transaction.transactItems(write -> write.put(stands), write -> write.put(record)));
                return new WriteOutcome.Written(next);
            } catch (TransactionCanceledException thrown) {
                var cancelled = new Cancelled(thrown);
                if (cancelled.byCondition(0)) return passed(cancelled.item(0), next);
                if (!cancelled.passing()) throw thrown;
                retries.pause("writing an action");
            }
        }
    }

    @Override
    public List<KeptAction> all(PartnershipCode partnership) {
        return under(Actions.partition(partnership))
                .sorted(comparing((KeptAction one) -> one.action().quarter())
                        .reversed()
                        .thenComparing(one -> one.action().theme())
                        .thenComparing(one -> one.action().id()))
                .toList();
    }

    @Override
    public List<KeptAction> history(PartnershipCode partnership, ActionId id) {
        return under(Actions.versions(partnership, id)).toList();
    }

    private Stream<KeptAction> under(AttributeValue key) {
        return dynamo
                .queryPaginator(query -> query.tableName(ledger)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", key))
                        .consistentRead(true))
                .items()
                .stream()
                .map(Actions::read);
    }

    private Put fenced(PartnershipCode partnership, KeptAction next) {
        return Fence.before(next.version())
                .tableName(ledger)
                .item(Actions.now(partnership, next))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private static WriteOutcome passed(Optional<Fields> standing, KeptAction ours) {
        if (standing.isEmpty()) return new WriteOutcome.NoSuchAction();
        var now = Actions.read(standing.get().attributes());
        // An answer may have been lost: then what stands in the way is our own success.
        boolean same = now.version() == ours.version()
                && now.action().equals(ours.action())
                && now.by().who().equals(ours.by().who());
        return same ? new WriteOutcome.Written(now) : new WriteOutcome.Overtaken(now);
    }
}
