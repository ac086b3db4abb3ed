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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

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
        var fence = Fence.before(next.version()).build();
        try {
            dynamo.putItem(put -> put.tableName(ledger)
                    .item(item(next))
                    .conditionExpression(fence.conditionExpression())
                    .expressionAttributeNames(fence.expressionAttributeNames())
                    .expressionAttributeValues(fence.expressionAttributeValues()));
            return true;
        } catch (ConditionalCheckFailedException overtaken) {
            return false;
        }
    }

    @Override
    public Optional<Report> latest(AreaCode area, Period period) {
        return issues(area, period, 1).findFirst();
    }

    /** Only the highest issue can be on its way: the one below it is published, or there is none. */
    @Override
    public Optional<Report> published(AreaCode area, Period period) {
        return issues(area, period, 2)
                .filter(one -> one.stage() == Stage.PUBLISHED)
                .findFirst();
    }

    /** The highest first. */
    private Stream<Report> issues(AreaCode area, Period period, int many) {
        return dynamo
                .query(query -> query.tableName(ledger)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", partition(area, period)))
                        .scanIndexForward(false)
                        .limit(many)
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> read(area, period, item));
    }

    @Override
    public Optional<Report> find(AreaCode area, Period period, int issue) {
        var item = dynamo.getItem(get -> get.tableName(ledger)
                        .key(Map.of("pk", partition(area, period), "sk", place(issue)))
                        .consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(read(area, period, item));
    }

    private static AttributeValue place(int issue) {
        return Values.text("%08d".formatted(issue));
    }

    private static AttributeValue partition(AreaCode area, Period period) {
        return Values.text("report#" + area + "#" + period);
    }

    private static Map<String, AttributeValue> item(Report report) {
        var item = new HashMap<String, AttributeValue>();
        item.put("pk", partition(report.area(), report.period()));
        item.put("sk", place(report.issue()));
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
                fields.read("stage", WireWords::stage),
                unpacked(content.b().asByteArray()),
                fields.maps("signatures").stream()
                        .map(one -> new Signature(one.text("who"), Instant.parse(one.text("at"))))
                        .toList(),
                fields.text("comment"));
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
