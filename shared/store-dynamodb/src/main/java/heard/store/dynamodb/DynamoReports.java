package heard.store.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Report;
import heard.domain.report.Reports;
import heard.domain.report.Signature;
import heard.domain.report.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Reports in the ledger, the issues of an area's period under one key; the content packed, since a region's year is long. */
public final class DynamoReports implements Reports {
    private final DynamoDbClient dynamo;
    private final String ledger;

    public DynamoReports(DynamoDbClient dynamo, String ledger) {
        this.dynamo = dynamo;
        this.ledger = ledger;
    }

    @Override
    public boolean keep(Report next) {
        var put = fenced(next);
        try {
            dynamo.putItem(item -> item.tableName(ledger)
                    .item(put.item())
                    .conditionExpression(put.conditionExpression())
                    .expressionAttributeNames(put.expressionAttributeNames())
                    .expressionAttributeValues(put.expressionAttributeValues()));
            return true;
        } catch (ConditionalCheckFailedException overtaken) {
            return false;
        }
    }

    @Override
    public Optional<Report> latest(AreaCode area, Period period) {
        return dynamo
                .query(query -> query.tableName(ledger)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", partition(area, period)))
                        .scanIndexForward(false)
                        .limit(1)
                        .consistentRead(true))
                .items()
                .stream()
                .findFirst()
                .map(item -> read(area, period, item));
    }

    private static Put fenced(Report next) {
        var put = Put.builder().item(item(next));
        if (next.version() == 1)
            return put.conditionExpression("attribute_not_exists(pk)").build();
        return put.conditionExpression("#version = :before")
                .expressionAttributeNames(Map.of("#version", "version"))
                .expressionAttributeValues(Map.of(":before", Values.whole(next.version() - 1)))
                .build();
    }

    private static AttributeValue partition(AreaCode area, Period period) {
        return Values.text("report#" + area + "#" + period);
    }

    private static Map<String, AttributeValue> item(Report report) {
        var item = new HashMap<String, AttributeValue>();
        item.put("pk", partition(report.area(), report.period()));
        item.put("sk", Values.text("%08d".formatted(report.issue())));
        item.put("version", Values.whole(report.version()));
        item.put("stage", Values.text(report.stage().wire()));
        item.put("content", AttributeValue.fromB(SdkBytes.fromByteArray(packed(report.content()))));
        item.put(
                "signatures",
                Values.list(
                        report.signatures(),
                        one -> AttributeValue.fromM(Map.of(
                                "who",
                                Values.text(one.who()),
                                "at",
                                Values.text(one.at().toString())))));
        item.put("comment", Values.text(report.comment()));
        return item;
    }

    private static Report read(AreaCode area, Period period, Map<String, AttributeValue> item) {
        var fields = new Fields(item);
        var content = item.get("content");
        if (content == null || content.b() == null) throw new NotFeedback("content");
        return new Report(
                area,
                period,
                Integer.parseInt(fields.text("sk")),
                fields.whole("version"),
                fields.read("stage", DynamoReports::stage),
                unpacked(content.b().asByteArray()),
                fields.maps("signatures").stream()
                        .map(one -> new Signature(one.text("who"), Instant.parse(one.text("at"))))
                        .toList(),
                fields.text("comment"));
    }

    private static Stage stage(String wire) {
        return Arrays.stream(Stage.values())
                .filter(one -> one.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such stage"));
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
