package heard.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import heard.contracts.MovableClock;
import heard.local.template.StreamMapping;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final MovableClock clock = new MovableClock(NOW);
    private final List<List<String>> invoked = new ArrayList<>();
    private final List<GivenUp> givenUp = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void a_batch_that_succeeds_is_invoked_once_and_done_to_its_last_record() throws Exception {
        deliver(mapping(2, true), batch(5), event -> answer());
        assertEquals(List.of(List.of("1", "2", "3", "4", "5")), invoked);
        assertEquals(List.of("5"), done);
        assertTrue(givenUp.isEmpty());
    }

    @Test
    void a_partial_failure_resumes_at_the_lowest_failed_record() throws Exception {
        deliver(mapping(2, false), batch(4), event -> invoked.size() == 1 ? answer("4", "3") : answer());
        assertEquals(List.of(List.of("1", "2", "3", "4"), List.of("3", "4")), invoked);
        assertEquals(List.of("2", "4"), done);
    }

    @Test
    void partial_failures_mean_nothing_where_the_mapping_does_not_report_them() throws Exception {
        var mapping =
                new StreamMapping("F", "f", 100, 1, Duration.ZERO, 2, Optional.empty(), false, false, true, List.of());
        deliver(mapping, batch(3), event -> answer("2"));
        assertEquals(1, invoked.size());
    }

    @Test
    void a_failed_identifier_that_is_not_in_the_batch_fails_all_of_it() throws Exception {
        deliver(mapping(0, false), batch(3), event -> answer("99"));
        assertEquals(List.of("3"), done);
        assertEquals(3, givenUp.getFirst().records());
    }

    @Test
    void a_poison_record_is_found_by_bisecting_and_only_it_is_given_up() throws Exception {
        var kept = new java.util.TreeSet<String>();
        deliver(mapping(2, true), batch(10), event -> {
            if (sequences(event).contains("7")) throw new IllegalStateException("poison");
            kept.addAll(sequences(event));
            return answer();
        });
        assertEquals(9, kept.size());
        assertFalse(kept.contains("7"));
        assertEquals(1, givenUp.size());
        assertEquals("7", givenUp.getFirst().first());
        assertEquals("7", givenUp.getFirst().last());
        assertEquals("RetryAttemptsExhausted", givenUp.getFirst().condition());
        assertEquals("10", done.getLast());
        assertEquals(3, invoked.stream().filter(List.of("7")::equals).count(), "tried once and twice again");
    }

    @Test
    void records_are_done_in_order_even_while_bisecting() throws Exception {
        deliver(mapping(1, true), batch(16), event -> {
            if (sequences(event).size() > 3) throw new IllegalStateException("too much at once");
            return answer();
        });
        assertEquals(
                done.stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .map(String::valueOf)
                        .toList(),
                done);
        assertEquals("16", done.getLast());
        assertTrue(givenUp.isEmpty());
    }

    @Test
    void without_bisecting_the_whole_rest_is_given_up_when_its_tries_are_spent() throws Exception {
        deliver(mapping(3, false), batch(4), event -> {
            throw new IllegalStateException("down");
        });
        assertEquals(4, invoked.size());
        assertEquals(4, givenUp.getFirst().records());
        assertEquals(List.of("4"), done);
        assertEquals(3, pauses.size());
        assertTrue(pauses.get(2).compareTo(pauses.get(0)) > 0, "pauses grow");
    }

    @Test
    void what_is_too_old_is_given_up_without_being_tried() throws Exception {
        clock.move(Duration.ofHours(13));
        deliver(mapping(5, true), batch(2), event -> answer());
        assertTrue(invoked.isEmpty());
        assertEquals("MaximumRecordAgeExceeded", givenUp.getFirst().condition());
        assertEquals(List.of("2"), done);
    }

    @Test
    void a_record_that_grows_too_old_while_it_is_tried_is_given_up() throws Exception {
        var mapping = new StreamMapping(
                "F", "f", 100, 1, Duration.ZERO, -1, Optional.of(Duration.ofHours(12)), false, true, true, List.of());
        deliver(mapping, batch(1), event -> {
            clock.move(Duration.ofHours(5));
            throw new IllegalStateException("down");
        });
        assertEquals(3, invoked.size());
        assertEquals("MaximumRecordAgeExceeded", givenUp.getFirst().condition());
    }

    @Test
    void what_is_stopped_while_it_waits_is_not_done() {
        var delivery = new Delivery(
                mapping(5, false),
                event -> {
                    throw new IllegalStateException("down");
                },
                givenUp::add,
                clock,
                time -> {
                    throw new InterruptedException();
                });
        assertThrows(
                InterruptedException.class, () -> delivery.deliver(batch(2), change -> done.add(change.sequence())));
        assertTrue(done.isEmpty());
        assertTrue(givenUp.isEmpty());
    }

    private void deliver(StreamMapping mapping, List<Change> batch, Delivery.Invocation handler) throws Exception {
        var delivery = new Delivery(
                mapping,
                event -> {
                    invoked.add(sequences(event));
                    return handler.invoke(event);
                },
                givenUp::add,
                clock,
                pauses::add);
        delivery.deliver(batch, change -> done.add(change.sequence()));
    }

    private static List<String> sequences(DynamodbEvent event) {
        return event.getRecords().stream()
                .map(record -> record.getDynamodb().getSequenceNumber())
                .toList();
    }

    private static StreamsEventResponse answer(String... failed) {
        return new StreamsEventResponse(Set.of(failed).stream()
                .map(StreamsEventResponse.BatchItemFailure::new)
                .toList());
    }

    private static StreamMapping mapping(int retries, boolean bisect) {
        return new StreamMapping(
                "F",
                "f",
                100,
                1,
                Duration.ZERO,
                retries,
                Optional.of(Duration.ofHours(12)),
                bisect,
                true,
                true,
                List.of());
    }

    private static List<Change> batch(int records) {
        return IntStream.rangeClosed(1, records)
                .mapToObj(number -> {
                    var json = JsonNodeFactory.instance.objectNode();
                    json.put("eventName", "INSERT");
                    json.putObject("dynamodb").put("SequenceNumber", String.valueOf(number));
                    return new Change("shard", String.valueOf(number), NOW, json);
                })
                .toList();
    }
}
