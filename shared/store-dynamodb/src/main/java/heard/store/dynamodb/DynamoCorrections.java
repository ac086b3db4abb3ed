package heard.store.dynamodb;

import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Corrected;
import heard.domain.theme.CorrectedPage;
import heard.domain.theme.Correction;
import heard.domain.theme.CorrectionOutcome;
import heard.domain.theme.Corrections;
import heard.domain.theme.KeptCorrection;
import heard.domain.theme.Labels;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.Understanding;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** What is corrected stands in the feedback table, what was said before in the ledger: one transaction, fenced by the version. */
public final class DynamoCorrections implements Corrections {
    private static final int MOST = 100;
    /** Read for {@link #MOST_EXAMPLES}: some were corrected again since, or deleted. */
    private static final int CANDIDATES = 3 * MOST_EXAMPLES;

    private final DynamoDbClient dynamo;
    private final String table;
    private final String ledger;

    public DynamoCorrections(DynamoDbClient dynamo, String table, String ledger) {
        this.dynamo = dynamo;
        this.table = table;
        this.ledger = ledger;
    }

    @Override
    public CorrectionOutcome correct(
            PartnershipCode partnership, FeedbackId id, int version, Correction correction, DecidedBy by) {
        var found = find(partnership, id);
        if (found.isEmpty()) return new CorrectionOutcome.NoSuchComment();
        var now = found.get();
        if (now.version() != version || now.state() == State.RECEIVED)
            return new CorrectionOutcome.Overtaken(now.state(), now.version());
        var next = correction.of(now);
        if (next.isEmpty()) return new CorrectionOutcome.MustBeDecided();
        var was = Labels.of(understood(now));
        return write(next.get(), new KeptCorrection(version, correction, was, by));
    }

    private CorrectionOutcome write(CodedFeedback next, KeptCorrection kept) {
        var partnership = next.feedback().partnership();
        var id = next.feedback().id();
        var writes = new ArrayList<TransactWriteItem>();
        writes.add(TransactWriteItem.builder().update(update(next)).build());
        writes.add(put(CorrectionItems.item(partnership, id, kept)));
        kept.correction().themes().stream()
                .filter(OwnTheme::isCode)
                .forEach(theme -> writes.add(put(CorrectionItems.example(
                        partnership, theme, id, kept.by().at()))));
        var retries = new Retries();
        while (true) {
            try {
                dynamo.transactWriteItems(transaction -> transaction.transactItems(writes));
                return new CorrectionOutcome.Stands(next.state(), next.version());
            } catch (TransactionCanceledException thrown) {
                var cancelled = new Cancelled(thrown);
                if (cancelled.byCondition(0)) return overtaken(cancelled.item(0));
                if (!cancelled.passing()) throw thrown;
                retries.pause("correcting");
            }
        }
    }

    /** The version was read with the state, so it stands for both. */
    private Update update(CodedFeedback next) {
        var feedback = next.feedback();
        var values = Transitions.values(Set.of(), next.state());
        values.put(":version", Values.whole(next.version() - 1L));
        values.put(":understanding", Understood.write(understood(next)));
        boolean held = next.state() == State.HELD;
        if (held) {
            values.put(":heldBy", Values.text(feedback.partnership().value()));
            values.put(":heldRank", Values.text(Items.heldRank(understood(next), feedback.week(), feedback.id())));
        }
        return Update.builder()
                .tableName(table)
                .key(Lanes.key(feedback.partnership(), feedback.id()))
                .updateExpression(held ? DynamoCasebook.HOLD : DynamoCasebook.CODE)
                .conditionExpression("#version = :version")
                .expressionAttributeNames(Transitions.NAMES)
                .expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    @Override
    public List<KeptCorrection> history(PartnershipCode partnership, FeedbackId id) {
        return dynamo
                .queryPaginator(query -> query.tableName(ledger)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :of)")
                        .expressionAttributeValues(
                                Map.of(":pk", CorrectionItems.partition(partnership), ":of", CorrectionItems.of(id)))
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> CorrectionItems.read(new Fields(item)))
                .toList();
    }

    @Override
    public CorrectedPage corrected(PartnershipCode partnership, int limit, Optional<FeedbackId> after) {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("a page has 1 to " + MOST + " items");
        var corrections = new LinkedHashMap<FeedbackId, List<KeptCorrection>>();
        Optional<FeedbackId> next = Optional.empty();
        for (var item : since(partnership, after)) {
            var fields = new Fields(item);
            var id = CorrectionItems.id(fields);
            if (!corrections.containsKey(id) && corrections.size() == limit) {
                next = Optional.of(corrections.lastEntry().getKey());
                break;
            }
            corrections.computeIfAbsent(id, first -> new ArrayList<>()).add(CorrectionItems.read(fields));
        }
        var items = all(partnership, List.copyOf(corrections.keySet())).stream()
                .map(now -> new Corrected(
                        now, corrections.getOrDefault(now.feedback().id(), List.of())))
                .toList();
        return new CorrectedPage(items, next);
    }

    private Iterable<Map<String, AttributeValue>> since(PartnershipCode partnership, Optional<FeedbackId> after) {
        var pk = CorrectionItems.partition(partnership);
        return dynamo.queryPaginator(query -> query.tableName(ledger)
                        .keyConditionExpression(after.isPresent() ? "pk = :pk AND sk > :after" : "pk = :pk")
                        .expressionAttributeValues(
                                after.map(id -> Map.of(":pk", pk, ":after", CorrectionItems.after(id)))
                                        .orElse(Map.of(":pk", pk)))
                        .consistentRead(true))
                .items();
    }

    @Override
    public List<String> examples(PartnershipCode partnership, String theme) {
        var ids = dynamo
                .query(query -> query.tableName(ledger)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", CorrectionItems.examples(partnership, theme)))
                        .scanIndexForward(false)
                        .limit(CANDIDATES)
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> CorrectionItems.exampleId(new Fields(item)))
                .distinct()
                .toList();
        return all(partnership, ids).stream()
                .map(DynamoCorrections::understood)
                .filter(said ->
                        said.themes().stream().anyMatch(one -> one.code().equals(theme)))
                .map(Understanding::redacted)
                .filter(text -> !text.isBlank())
                .limit(MOST_EXAMPLES)
                .toList();
    }

    /** In the order of the ids; what was deleted is not among them. */
    private List<CodedFeedback> all(PartnershipCode partnership, List<FeedbackId> ids) {
        return AtOnce.all(ids.stream()
                        .map(id -> (Callable<Optional<CodedFeedback>>) () -> find(partnership, id))
                        .toList())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CodedFeedback> find(PartnershipCode partnership, FeedbackId id) {
        return new DynamoCasebook(dynamo, table).find(partnership, id);
    }

    private static Understanding understood(CodedFeedback coded) {
        return coded.understanding().orElseThrow(() -> new NotFeedback("understanding"));
    }

    private TransactWriteItem put(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(ledger).item(item).build())
                .build();
    }

    private static CorrectionOutcome overtaken(Optional<Fields> now) {
        return now.<CorrectionOutcome>map(item ->
                        new CorrectionOutcome.Overtaken(item.read("state", WireWords::state), item.whole("version")))
                .orElseGet(CorrectionOutcome.NoSuchComment::new);
    }
}
