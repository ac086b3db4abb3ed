package heard.local.stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of one table of DynamoDB Local, read shard after shard. */
public final class DynamoChangeLog implements ChangeLog {
    private final DynamoDbStreamsClient streams;
    private final String stream;
    private Optional<Position> last = Optional.empty();
    private @Nullable String iterator;
    private @Nullable String shard;

    public DynamoChangeLog(DynamoDbStreamsClient streams, String streamArn) {
        this.streams = streams;
        this.stream = streamArn;
    }

    @Override
    public void seek(Optional<Position> after) {
        last = after;
        iterator = null;
    }

    @Override
    public List<Change> read() {
        String here = iterator == null ? open() : iterator;
        if (here == null) return List.of();
        try {
            var answer =
                    streams.getRecords(request -> request.shardIterator(here).limit(1000));
            String current = java.util.Objects.requireNonNull(shard);
            var changes = answer.records().stream()
                    .map(record -> change(current, record))
                    .toList();
            if (!changes.isEmpty()) {
                last = Optional.of(new Position(current, changes.getLast().sequence()));
            }
            iterator = answer.nextShardIterator();
            if (iterator == null)
                iterator = child(current).map(next -> begin(next, "")).orElse(null);
            return changes;
        } catch (ExpiredIteratorException expired) {
            iterator = null;
            return List.of();
        } catch (TrimmedDataAccessException trimmed) {
            last = Optional.empty();
            iterator = null;
            return List.of();
        }
    }

    private @Nullable String open() {
        var shards = shards();
        var at = last.filter(
                position -> shards.stream().anyMatch(one -> one.shardId().equals(position.shard())));
        if (at.isPresent()) return begin(at.get().shard(), at.get().sequence());
        return shards.stream()
                .filter(one ->
                        shards.stream().noneMatch(other -> other.shardId().equals(one.parentShardId())))
                .findFirst()
                .map(oldest -> begin(oldest.shardId(), ""))
                .orElse(null);
    }

    private String begin(String shardId, String after) {
        shard = shardId;
        var request = GetShardIteratorRequest.builder().streamArn(stream).shardId(shardId);
        if (after.isEmpty()) {
            request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
        } else {
            request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER).sequenceNumber(after);
        }
        try {
            return streams.getShardIterator(request.build()).shardIterator();
        } catch (TrimmedDataAccessException | ResourceNotFoundException gone) {
            return streams.getShardIterator(again ->
                            again.streamArn(stream).shardId(shardId).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                    .shardIterator();
        }
    }

    private Optional<String> child(String of) {
        return shards().stream()
                .filter(one -> of.equals(one.parentShardId()))
                .map(Shard::shardId)
                .findFirst();
    }

    private List<Shard> shards() {
        return streams.describeStream(request -> request.streamArn(stream))
                .streamDescription()
                .shards();
    }

    private Change change(String shardId, Record record) {
        var data = record.dynamodb();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("eventID", record.eventID());
        json.put("eventName", record.eventNameAsString());
        json.put("eventVersion", record.eventVersion());
        json.put("eventSource", "aws:dynamodb");
        json.put("awsRegion", record.awsRegion());
        json.put("eventSourceARN", stream);
        var inner = json.putObject("dynamodb");
        inner.put(
                "ApproximateCreationDateTime",
                data.approximateCreationDateTime().getEpochSecond());
        inner.set("Keys", image(data.keys()));
        if (data.hasNewImage()) inner.set("NewImage", image(data.newImage()));
        if (data.hasOldImage()) inner.set("OldImage", image(data.oldImage()));
        inner.put("SequenceNumber", data.sequenceNumber());
        inner.put("SizeBytes", data.sizeBytes());
        inner.put("StreamViewType", data.streamViewTypeAsString());
        return new Change(shardId, data.sequenceNumber(), data.approximateCreationDateTime(), json);
    }

    private static ObjectNode image(Map<String, AttributeValue> attributes) {
        var image = JsonNodeFactory.instance.objectNode();
        attributes.forEach((name, value) -> image.set(name, attribute(value)));
        return image;
    }

    private static ObjectNode attribute(AttributeValue value) {
        var node = JsonNodeFactory.instance.objectNode();
        switch (value.type()) {
            case S -> node.put("S", value.s());
            case N -> node.put("N", value.n());
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", true);
            case B ->
                node.put(
                        "B",
                        java.util.Base64.getEncoder().encodeToString(value.b().asByteArray()));
            case SS -> value.ss().forEach(node.withArray("SS")::add);
            case NS -> value.ns().forEach(node.withArray("NS")::add);
            case L -> {
                var list = node.putArray("L");
                value.l().forEach(item -> list.add(attribute(item)));
            }
            case M -> node.set("M", image(value.m()));
            case BS, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalStateException("a kind of attribute that Heard does not keep");
        }
        return node;
    }
}
