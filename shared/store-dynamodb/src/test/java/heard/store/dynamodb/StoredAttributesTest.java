package heard.store.dynamodb;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.theme.Casebook.Coding;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Owns the list of what is stored with feedback. Whoever adds an attribute meets this test, and decides with the data protection
 * officer, not alone.
 */
class StoredAttributesTest {
    private static final Set<String> RECEIVED = Set.of(
            "pk",
            "sk",
            "week",
            "respondent",
            "ageBand",
            "setting",
            "consultation",
            "language",
            "answers",
            "mayQuote",
            "source",
            "doubt",
            "state",
            "version");
    private static final Set<String> ANSWER = Set.of("question", "text", "choice");
    private static final Set<String> UNDERSTANDING = Set.of(
            "language",
            "readable",
            "redacted",
            "spans",
            "tier",
            "tierReasons",
            "themes",
            "needs",
            "sentiment",
            "unsure",
            "version");

    /** A clock's time, a date finer than a week, a number of seconds or milliseconds since 1970. */
    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}|^1[0-9]{9,}$");

    @Test
    void what_is_received_holds_these_attributes_and_no_other() {
        var tables = LocalDynamo.tables();
        tables.intake().keep(FullFeedback.feedback(1));
        tables.intake().keepAll(List.of(FullFeedback.feedback(2)));
        var items = tables.scan(tables.feedback());
        assertEquals(2, items.size());
        items.forEach(item -> assertEquals(RECEIVED, item.keySet()));
        var answers = new TreeSet<String>();
        attribute(items.getFirst(), "answers")
                .l()
                .forEach(answer -> answers.addAll(answer.m().keySet()));
        assertEquals(new TreeSet<>(ANSWER), answers);
    }

    @Test
    void what_is_held_adds_what_was_understood_and_its_place_in_the_queue() {
        var item = heldItem(LocalDynamo.tables());
        var expected = new TreeSet<>(RECEIVED);
        expected.addAll(Set.of("understanding", "heldBy", "heldRank"));
        assertEquals(expected, new TreeSet<>(item.keySet()));
        assertEquals(
                new TreeSet<>(UNDERSTANDING),
                new TreeSet<>(attribute(item, "understanding").m().keySet()));
        assertEquals(Items.write(FullFeedback.held(1)), item);
    }

    @Test
    void what_is_decided_keeps_who_and_when_apart_from_the_feedback() {
        var tables = LocalDynamo.tables();
        heldItem(tables);
        var decision = new Decision.Refer("bruises", "MASH");
        tables.queue().queue().decide(TRAFFORD, id(1), 2, decision, new DecidedBy("lead-1", Instant.EPOCH));
        var expected = new TreeSet<>(RECEIVED);
        expected.add("understanding");
        assertEquals(
                expected,
                new TreeSet<>(tables.scan(tables.feedback()).getFirst().keySet()));
        assertEquals(
                Set.of("pk", "sk", "who", "when", "state", "why", "to"),
                tables.scan(tables.ledger()).getFirst().keySet());
    }

    @Test
    void no_stored_value_tells_a_time_finer_than_the_week() {
        var values = new ArrayList<String>();
        collect(AttributeValue.fromM(heldItem(LocalDynamo.tables())), values);
        assertTrue(values.contains("2026-W30"));
        for (var value : values) {
            assertFalse(TIME.matcher(value).find(), () -> "tells a time: " + value);
        }
    }

    @Test
    void the_search_for_times_finds_them() {
        for (var time : List.of("2026-07-22T10:15:30Z", "2026-07-22", "at 9:05", "1784715330", "1784715330123")) {
            assertTrue(TIME.matcher(time).find(), time);
        }
    }

    private static Map<String, AttributeValue> heldItem(DynamoTables tables) {
        tables.intake().keep(FullFeedback.feedback(1));
        tables.casebook().code(List.of(new Coding(TRAFFORD, id(1), FullFeedback.understanding())));
        assertEquals(Optional.of(FullFeedback.held(1)), tables.casebook().find(TRAFFORD, id(1)));
        return tables.scan(tables.feedback()).getFirst();
    }

    private static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).orElseThrow();
    }

    private static void collect(AttributeValue value, List<String> into) {
        if (value.s() != null) into.add(value.s());
        if (value.n() != null) into.add(value.n());
        value.l().forEach(one -> collect(one, into));
        value.m().values().forEach(one -> collect(one, into));
    }
}
