package heard.domain.triage;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of a piece of feedback, as one table that the code obeys and the documents draw.
 *
 * <p>Only a machine leads on from received, and only a person from any other: who reads a comment that is searchable may see danger
 * that was missed, and have it held again.
 *
 * <p>Being indexed is not a state: it follows from {@link State#searchable()} and the stream, and the index can be thrown away and
 * rebuilt from the table at any time.
 */
public final class Lifecycle {
    private static final Map<State, Set<State>> NEXT = Map.of(
            State.RECEIVED, EnumSet.of(State.ASSESSED, State.HELD),
            State.ASSESSED, EnumSet.of(State.HELD),
            State.HELD, EnumSet.of(State.CLEARED, State.REFERRED),
            State.CLEARED, EnumSet.of(State.HELD),
            State.REFERRED, EnumSet.of(State.HELD));

    private Lifecycle() {}

    public static Set<State> after(State state) {
        return Set.copyOf(NEXT.getOrDefault(state, Set.of()));
    }

    public static boolean allows(State from, State to) {
        return after(from).contains(to);
    }
}
