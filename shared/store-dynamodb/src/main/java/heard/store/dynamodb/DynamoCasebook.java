package heard.store.dynamodb;

import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Week;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.State;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The casebook in the feedback table. */
public final class DynamoCasebook implements Casebook {
    /** What is coded was read by nothing before: a person's word is never replaced by a machine's. */
    private static final Set<State> UNREAD = EnumSet.of(State.RECEIVED);

    static final String CODE = "SET understanding = :understanding, #state = :to, #version = #version + :one";
    static final String HOLD = CODE + ", heldBy = :heldBy, heldRank = :heldRank";

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoCasebook(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Map<FeedbackId, State> code(List<Coding> codings) {
        var states = AtOnce.all(codings.stream()
                .map(coding -> (Callable<Optional<State>>) () -> code(coding))
                .toList());
        var now = new HashMap<FeedbackId, State>();
        for (int i = 0; i < codings.size(); i++) {
            var id = codings.get(i).id();
            states.get(i).ifPresent(state -> now.put(id, state));
        }
        return now;
    }

    @Override
    public Optional<CodedFeedback> find(PartnershipCode partnership, FeedbackId id) {
        var answer = dynamo.getItem(
                get -> get.tableName(table).key(Lanes.key(partnership, id)).consistentRead(true));
        return answer.hasItem() ? Optional.of(Items.read(answer.item())) : Optional.empty();
    }

    @Override
    public void each(PartnershipCode partnership, Consumer<CodedFeedback> visitor) {
        for (var lane : Lanes.of(partnership)) {
            dynamo.queryPaginator(query -> query.tableName(table)
                            .keyConditionExpression("pk = :pk")
                            .expressionAttributeValues(Map.of(":pk", Values.text(lane)))
                            .consistentRead(true))
                    .items()
                    .forEach(item -> visitor.accept(Items.read(item)));
        }
    }

    private Optional<State> code(Coding coding) {
        var to = coding.leadsTo();
        var values = Transitions.values(UNREAD, to);
        values.put(":understanding", Understood.write(coding.understanding()));
        if (to == State.HELD) {
            var rank = rankWhereHeld(coding);
            if (rank.isEmpty()) return Optional.empty();
            values.put(":heldBy", Values.text(coding.partnership().value()));
            values.put(":heldRank", rank.get());
        }
        try {
            dynamo.updateItem(update -> update.tableName(table)
                    .key(Lanes.key(coding.partnership(), coding.id()))
                    .updateExpression(to == State.HELD ? HOLD : CODE)
                    .conditionExpression(Transitions.condition(UNREAD))
                    .expressionAttributeNames(Transitions.NAMES)
                    .expressionAttributeValues(values)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return Optional.of(to);
        } catch (ConditionalCheckFailedException codedBefore) {
            if (!codedBefore.hasItem()) return Optional.empty();
            return Optional.of(new Fields(codedBefore.item()).read("state", WireWords::state));
        }
    }

    /** Where it will stand in the queue. The week is read back: it never changes, and an update cannot put words together. */
    private Optional<AttributeValue> rankWhereHeld(Coding coding) {
        var answer = dynamo.getItem(get -> get.tableName(table)
                .key(Lanes.key(coding.partnership(), coding.id()))
                .projectionExpression("week")
                .consistentRead(true));
        if (!answer.hasItem()) return Optional.empty();
        var week = new Fields(answer.item()).read("week", Week::parse);
        return Optional.of(Values.text(Items.heldRank(coding.understanding(), week, coding.id())));
    }
}
