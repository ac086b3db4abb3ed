package heard.domain.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LifecycleTest {
    @Test
    void nothing_that_is_held_joins_the_rest_without_a_person() {
        for (var from : State.values()) {
            for (var to : Lifecycle.after(from)) {
                if (from == State.HELD)
                    assertTrue(Set.of(State.CLEARED, State.REFERRED).contains(to));
                if (to == State.CLEARED || to == State.REFERRED) assertEquals(State.HELD, from);
            }
        }
    }

    @Test
    void every_state_is_reached_from_received_and_it_is_never_reached_again() {
        var reached = EnumSet.of(State.RECEIVED);
        var edge = EnumSet.of(State.RECEIVED);
        while (!edge.isEmpty()) {
            var next = EnumSet.noneOf(State.class);
            edge.forEach(state -> next.addAll(Lifecycle.after(state)));
            assertFalse(next.contains(State.RECEIVED), "what was read cannot be unread");
            next.removeAll(reached);
            reached.addAll(next);
            edge = next;
        }
        assertEquals(EnumSet.allOf(State.class), reached);
    }

    @Test
    void whatever_is_searchable_can_be_held_again_and_what_was_held_is_never_as_if_it_had_not_been() {
        for (var from : State.values()) {
            if (from.searchable()) assertEquals(Set.of(State.HELD), Lifecycle.after(from));
            assertEquals(from == State.RECEIVED, Lifecycle.allows(from, State.ASSESSED));
        }
    }

    @Test
    void what_waits_is_not_searchable() {
        assertFalse(State.RECEIVED.searchable());
        assertFalse(State.HELD.searchable());
    }

    @Test
    void a_decision_needs_a_reason_within_its_limit() {
        assertThrows(IllegalArgumentException.class, () -> new Decision.Clear(" "));
        assertThrows(IllegalArgumentException.class, () -> new Decision.Refer("seen", " "));
        assertThrows(IllegalArgumentException.class, () -> new Decision.Clear("a".repeat(Decision.LONGEST_REASON + 1)));
        assertEquals(State.CLEARED, new Decision.Clear("a".repeat(Decision.LONGEST_REASON)).leadsTo());
    }
}
