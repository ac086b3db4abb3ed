package heard.store.dynamodb;

import heard.domain.place.PartnershipCode;
import heard.domain.theme.KeptOwnTheme;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.OwnThemeOutcome;
import heard.domain.theme.OwnThemes;
import heard.domain.triage.DecidedBy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Own themes in the ledger: how one stands and the version that made it so are one transaction, fenced by the version before. */
public final class DynamoOwnThemes implements OwnThemes {
    private final DynamoDbClient dynamo;
    private final String ledger;

    public DynamoOwnThemes(DynamoDbClient dynamo, String ledger) {
        this.dynamo = dynamo;
        this.ledger = ledger;
    }

    @Override
    public OwnThemeOutcome write(PartnershipCode partnership, int version, OwnTheme theme, DecidedBy by) {
        var next = new KeptOwnTheme(theme, version + 1, by);
        var stands = Fence.before(next.version())
                .tableName(ledger)
                .item(item(now(partnership), theme.code(), next))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        var record = Put.builder()
                .tableName(ledger)
                .item(item(versions(partnership, theme.code()), "%08d".formatted(next.version()), next))
                .build();
        var retries = new Retries();
        while (true) {
            try {
                dynamo.transactWriteItems(transaction ->
                        transaction.transactItems(write -> write.put(stands), write -> write.put(record)));
                return new OwnThemeOutcome.Written(next);
            } catch (TransactionCanceledException thrown) {
                var cancelled = new Cancelled(thrown);
                if (cancelled.byCondition(0)) return passed(cancelled.item(0), next);
                if (!cancelled.passing()) throw thrown;
                retries.pause("writing a theme");
            }
        }
    }

    @Override
    public List<KeptOwnTheme> all(PartnershipCode partnership) {
        return under(now(partnership));
    }

    @Override
    public List<KeptOwnTheme> history(PartnershipCode partnership, String code) {
        return under(versions(partnership, code));
    }

    private List<KeptOwnTheme> under(AttributeValue key) {
        return dynamo
                .queryPaginator(query -> query.tableName(ledger)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", key))
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> read(new Fields(item)))
                .toList();
    }

    private static OwnThemeOutcome passed(Optional<Fields> standing, KeptOwnTheme ours) {
        if (standing.isEmpty()) return new OwnThemeOutcome.NoSuchTheme();
        var now = read(standing.get());
        // An answer may have been lost: then what stands in the way is our own success.
        boolean same = now.version() == ours.version()
                && now.theme().equals(ours.theme())
                && now.by().who().equals(ours.by().who());
        return same ? new OwnThemeOutcome.Written(now) : new OwnThemeOutcome.Overtaken(now);
    }

    private static AttributeValue now(PartnershipCode partnership) {
        return Values.text("own-theme#" + partnership.value());
    }

    private static AttributeValue versions(PartnershipCode partnership, String code) {
        return Values.text("own-theme-version#" + partnership.value() + "#" + code);
    }

    private static Map<String, AttributeValue> item(AttributeValue pk, String sk, KeptOwnTheme kept) {
        var theme = kept.theme();
        var item = new HashMap<String, AttributeValue>();
        item.put("pk", pk);
        item.put("sk", Values.text(sk));
        item.put("code", Values.text(theme.code()));
        item.put("name", Values.text(theme.name()));
        item.put("definition", Values.text(theme.definition()));
        item.put("examples", Values.texts(theme.examples()));
        item.put("retired", AttributeValue.fromBool(theme.retired()));
        item.put("version", Values.whole(kept.version()));
        item.put("who", Values.text(kept.by().who()));
        item.put("when", Values.text(kept.by().at().toString()));
        return item;
    }

    private static KeptOwnTheme read(Fields item) {
        var theme = new OwnTheme(
                item.text("code"),
                item.text("name"),
                item.text("definition"),
                item.texts("examples"),
                item.flag("retired"));
        var by = new DecidedBy(item.text("who"), Instant.parse(item.text("when")));
        return new KeptOwnTheme(theme, item.whole("version"), by);
    }
}
