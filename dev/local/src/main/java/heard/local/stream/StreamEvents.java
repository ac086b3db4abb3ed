package heard.local.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Makes the event of a batch through Lambda's own serializer, so that a handler meets what it would meet there. */
final class StreamEvents {
    private static final PojoSerializer<DynamodbEvent> LAMBDA =
            LambdaEventSerializers.serializerFor(DynamodbEvent.class, StreamEvents.class.getClassLoader());
    private static final ObjectMapper JSON = new ObjectMapper();

    private StreamEvents() {}

    static DynamodbEvent event(List<Change> batch) {
        var root = JsonNodeFactory.instance.objectNode();
        var records = root.putArray("Records");
        batch.forEach(change -> records.add(change.json()));
        try {
            return LAMBDA.fromJson(new ByteArrayInputStream(JSON.writeValueAsBytes(root)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stream record is JSON", impossible);
        }
    }
}
