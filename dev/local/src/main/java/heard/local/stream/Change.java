package heard.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One record of a stream.
 *
 * @param shard where it lies
 * @param sequence its place there
 * @param at when the change was made, to the second
 * @param json as Lambda hands it over
 */
public record Change(String shard, String sequence, Instant at, ObjectNode json) {
    /** The key of the item that was changed. */
    JsonNode item() {
        return json.at("/dynamodb/Keys");
    }

    /** Never what it holds. */
    @Override
    public String toString() {
        return "Change[" + sequence + "]";
    }
}
