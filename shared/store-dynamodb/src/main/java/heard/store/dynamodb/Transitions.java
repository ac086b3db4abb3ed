package heard.store.dynamodb;

import heard.domain.triage.Lifecycle;
import heard.domain.triage.State;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The {@link Lifecycle} table as a condition that DynamoDB checks: an item may move to a state only from those before it. */
final class Transitions {
    /** Names for the reserved words {@code state} and {@code version}. */
    static final Map<String, String> NAMES = Map.of("#state", "state", "#version", "version");

    private Transitions() {}

    static String condition(State to) {
        return before(to).keySet().stream().sorted().collect(Collectors.joining(", ", "#state IN (", ")"));
    }

    /** The values that {@link #condition} and an update to the state need, to be added to. */
    static Map<String, AttributeValue> values(State to) {
        var values = new HashMap<>(before(to));
        values.put(":to", Values.text(to.wire()));
        values.put(":one", Values.whole(1));
        return values;
    }

    private static Map<String, AttributeValue> before(State to) {
        return Arrays.stream(State.values())
                .filter(from -> Lifecycle.allows(from, to))
                .collect(Collectors.toMap(from -> ":from_" + from.wire(), from -> Values.text(from.wire())));
    }
}
