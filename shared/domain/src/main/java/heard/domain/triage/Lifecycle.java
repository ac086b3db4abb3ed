package heard.domain.triage;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of a piece of feedback, as one table that the code obeys and the documents draw.
 *
 * <p>Being indexed is not a state: it follows from {@link State#searchable()} and the stream, and the index can be thrown away and
 * rebuilt from the table at any time.
 */
public final class Lifecycle {
    private static final Map<State, Set<State>> NEXT = Map.of(
            State.RECEIVED, EnumSet.of(State.ASSESSED, State.HELD),
            State.ASSESSED, EnumSet.noneOf(State.class),
            State.HELD, EnumSet.of(State.CLEARED, State.REFERRED),
            State.CLEARED, EnumSet.noneOf(State.class),
            State.REFERRED, EnumSet.noneOf(State.class));

    private Lifecycle() {}

    public static Set<State> after(State state) {
        return Set.copyOf(NEXT.getOrDefault(state, Set.of()));
    }

    public static boolean allows(State from, State to) {
        return after(from).contains(to);
    }
}
