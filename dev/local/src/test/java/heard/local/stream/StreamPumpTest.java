package heard.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import heard.local.template.FilterPattern;
import heard.local.template.StreamMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StreamPumpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final FakeLog log = new FakeLog();
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    @Test
    void every_record_is_delivered_once_and_in_order_in_batches_no_larger_than_asked() throws Exception {
        log.add(250, "INSERT");
        try (var pump = pump()) {
            pump.start();
            pump.awaitCaughtUp(PATIENCE);
        }
        assertEquals(numbers(1, 250), delivered);
    }

    @Test
    void after_a_kill_it_begins_behind_the_last_checkpoint() throws Exception {
        log.add(20, "INSERT");
        try (var pump = pump()) {
            pump.start();
            pump.awaitCaughtUp(PATIENCE);
        }
        log.add(5, "INSERT");
        delivered.clear();
        try (var pump = pump()) {
            pump.start();
            pump.awaitCaughtUp(PATIENCE);
        }
        assertEquals(numbers(21, 25), delivered);
    }

    @Test
    void what_the_filter_does_not_want_is_passed_over_and_counted_as_done() throws Exception {
        log.add(10, "MODIFY");
        try (var pump = pump()) {
            pump.start();
            pump.awaitCaughtUp(PATIENCE);
        }
        assertEquals(List.of(), delivered);
        assertEquals("10", checkpoint().sequence());
    }

    @Test
    void trouble_with_the_stream_loses_nothing() throws Exception {
        log.add(10, "INSERT");
        log.troubles = 2;
        try (var pump = pump()) {
            pump.start();
            pump.awaitCaughtUp(PATIENCE);
        }
        assertEquals(numbers(1, 10), delivered);
    }

    @Test
    void two_batches_are_delivered_at_once_and_each_item_keeps_its_order() throws Exception {
        log.add(200, "INSERT");
        var together = new CyclicBarrier(2);
        var first = new AtomicInteger();
        try (var pump = pump(2, event -> {
            // Each of the first two invocations goes on only when the other is there too.
            if (first.getAndIncrement() < 2) meet(together);
            return taken(event);
        })) {
            pump.start();
            pump.awaitCaughtUp(PATIENCE);
        }
        assertEquals(200, delivered.size());
        for (int item = 0; item < FakeLog.ITEMS; item++) {
            int rest = item;
            var ofItem = numbers(1, 200).stream()
                    .filter(number -> Integer.parseInt(number) % FakeLog.ITEMS == rest)
                    .toList();
            assertEquals(ofItem, delivered.stream().filter(ofItem::contains).toList());
        }
        assertEquals("200", checkpoint().sequence());
    }

    @Test
    void a_batch_that_is_held_up_holds_up_no_other_and_the_checkpoint_waits_for_it() throws Exception {
        log.add(100, "INSERT");
        var heldUp = new AtomicBoolean(true);
        var others = new CountDownLatch(1);
        try (var pump = pump(2, event -> {
            if (heldUp.get() && sequences(event).contains("1")) throw new IllegalStateException("held up");
            others.countDown();
            return taken(event);
        })) {
            pump.start();
            assertTrue(others.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the other batch is taken");
            assertFalse(delivered.contains("1"));
            assertEquals(Optional.empty(), new Checkpoint(folder.resolve("F.checkpoint")).read());
            heldUp.set(false);
            pump.awaitCaughtUp(PATIENCE);
        }
        assertEquals(Set.copyOf(numbers(1, 100)), Set.copyOf(delivered));
        assertEquals("100", checkpoint().sequence());
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("no other batch came", alone);
        }
    }

    private StreamPump pump() {
        return pump(1, this::taken);
    }

    private StreamsEventResponse taken(DynamodbEvent event) {
        assertTrue(event.getRecords().size() <= 100);
        delivered.addAll(sequences(event));
        return new StreamsEventResponse(List.of());
    }

    private static List<String> sequences(DynamodbEvent event) {
        return event.getRecords().stream()
                .map(record -> record.getDynamodb().getSequenceNumber())
                .toList();
    }

    private ChangeLog.Position checkpoint() {
        return new Checkpoint(folder.resolve("F.checkpoint")).read().orElseThrow();
    }

    private StreamPump pump(int atOnce, Delivery.Invocation handler) {
        var mapping = new StreamMapping(
                "F",
                "f",
                100,
                atOnce,
                Duration.ZERO,
                -1,
                Optional.empty(),
                true,
                true,
                true,
                List.of(FilterPattern.parse("{\"eventName\":[\"INSERT\"]}")));
        var delivery = new Delivery(mapping, handler, givenUp -> {}, InstantSource.system(), Thread::sleep);
        return new StreamPump(mapping, log, delivery, new Checkpoint(folder.resolve("F.checkpoint")));
    }

    private static List<String> numbers(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** A stream in memory, read thirty at a time. */
    private static final class FakeLog implements ChangeLog {
        private static final int ITEMS = 7;

        private final List<Change> all = new ArrayList<>();
        private int at;
        private volatile int troubles;

        synchronized void add(int records, String name) {
            for (int i = 0; i < records; i++) {
                var json = JsonNodeFactory.instance.objectNode().put("eventName", name);
                String sequence = String.valueOf(all.size() + 1);
                var change = json.putObject("dynamodb").put("SequenceNumber", sequence);
                change.putObject("Keys").putObject("pk").put("S", "item-" + (all.size() + 1) % ITEMS);
                all.add(new Change("shard", sequence, Instant.EPOCH, json));
            }
        }

        @Override
        public synchronized void seek(Optional<Position> after) {
            at = after.map(position -> Integer.parseInt(position.sequence())).orElse(0);
        }

        @Override
        public synchronized List<Change> read() {
            if (troubles > 0) {
                troubles--;
                throw new IllegalStateException("the stream does not answer");
            }
            var read = List.copyOf(all.subList(at, Math.min(all.size(), at + 30)));
            at += read.size();
            return read;
        }
    }
}
