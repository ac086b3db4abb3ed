package heard.store.dynamodb;

import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Intake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Takes feedback into the feedback table: one conditional put each, many together in transactions. */
public final class DynamoIntake implements Intake {
    private static final String NEW = "attribute_not_exists(pk)";

    private final DynamoDbClient dynamo;
    private final String table;

    public DynamoIntake(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public boolean keep(Feedback feedback) {
        try {
            dynamo.putItem(
                    put -> put.tableName(table).item(Items.received(feedback)).conditionExpression(NEW));
            return true;
        } catch (ConditionalCheckFailedException keptBefore) {
            return false;
        }
    }

    @Override
    public Set<FeedbackId> keepAll(List<Feedback> feedback) {
        var seen = new HashSet<Map<String, AttributeValue>>();
        var batches = new Batches<Feedback>();
        for (var one : feedback) {
            // One transaction may not name a key twice.
            if (seen.add(Lanes.key(one.partnership(), one.id()))) batches.add(one, size(one));
        }
        var kept = new LinkedHashSet<FeedbackId>();
        for (var batch : batches.all()) {
            keepBatch(batch).forEach(one -> kept.add(one.id()));
        }
        return kept;
    }

    /** Keeps all that are new in one transaction; what turns out to be there already is left out of the next try. */
    private List<Feedback> keepBatch(List<Feedback> batch) {
        var retries = new Retries();
        var left = batch;
        while (!left.isEmpty()) {
            var writes = left.stream().map(this::put).toList();
            try {
                dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
                return left;
            } catch (TransactionCanceledException thrown) {
                var cancelled = new Cancelled(thrown);
                if (!cancelled.passing()) throw thrown;
                var fresh = new ArrayList<Feedback>();
                for (int i = 0; i < left.size(); i++) {
                    if (!cancelled.byCondition(i)) fresh.add(left.get(i));
                }
                if (fresh.size() == left.size()) retries.pause("keeping feedback");
                left = fresh;
            }
        }
        return List.of();
    }

    private TransactWriteItem put(Feedback feedback) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(Items.received(feedback)).conditionExpression(NEW))
                .build();
    }

    /** At most, in bytes: four for each UTF-16 unit said, and room for all else that is kept. */
    private static long size(Feedback feedback) {
        return 4L * feedback.said().length() + 200L * feedback.answers().size() + 1_000;
    }
}
