package heard.store.dynamodb;

import heard.domain.triage.Lifecycle;
import heard.domain.triage.State;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The {@link Lifecycle} table as a condition that DynamoDB checks: an item may move to a state only from those before it. */
final class Transitions {
    /** Names for the reserved words {@code state} and {@code version}. */
    static final Map<String, String> NAMES = Map.of("#state", "state", "#version", "version");

    private Transitions() {}

    /** The states that may come before one. */
    static Set<State> before(State to) {
        var before = EnumSet.noneOf(State.class);
        for (var from : State.values()) if (Lifecycle.allows(from, to)) before.add(from);
        return before;
    }

    static String condition(Set<State> from) {
        return from.stream().map(Transitions::name).sorted().collect(Collectors.joining(", ", "#state IN (", ")"));
    }

    /** The values that {@link #condition} and an update to the state need, to be added to. */
    static Map<String, AttributeValue> values(Set<State> from, State to) {
        var values = new HashMap<String, AttributeValue>();
        from.forEach(state -> values.put(name(state), Values.text(state.wire())));
        values.put(":to", Values.text(to.wire()));
        values.put(":one", Values.whole(1));
        return values;
    }

    private static String name(State from) {
        return ":from_" + from.wire();
    }
}
