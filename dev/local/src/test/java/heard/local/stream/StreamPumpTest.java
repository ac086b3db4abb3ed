package heard.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.concurrent.CopyOnWriteArrayList;
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
        assertEquals(
                "10",
                new Checkpoint(folder.resolve("F.checkpoint"))
                        .read()
                        .orElseThrow()
                        .sequence());
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

    private StreamPump pump() {
        var mapping = new StreamMapping(
                "F",
                "f",
                100,
                Duration.ZERO,
                2,
                Optional.empty(),
                true,
                true,
                true,
                List.of(FilterPattern.parse("{\"eventName\":[\"INSERT\"]}")));
        var delivery = new Delivery(
                mapping,
                event -> {
                    assertEquals(true, event.getRecords().size() <= 100);
                    event.getRecords()
                            .forEach(
                                    record -> delivered.add(record.getDynamodb().getSequenceNumber()));
                    return new StreamsEventResponse(List.of());
                },
                givenUp -> {},
                InstantSource.system(),
                Thread::sleep);
        return new StreamPump(mapping, log, delivery, new Checkpoint(folder.resolve("F.checkpoint")));
    }

    private static List<String> numbers(int from, int to) {
        return java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** A stream in memory, read thirty at a time. */
    private static final class FakeLog implements ChangeLog {
        private final List<Change> all = new ArrayList<>();
        private int at;
        private volatile int troubles;

        synchronized void add(int records, String name) {
            for (int i = 0; i < records; i++) {
                var json = JsonNodeFactory.instance.objectNode().put("eventName", name);
                String sequence = String.valueOf(all.size() + 1);
                json.putObject("dynamodb").put("SequenceNumber", sequence);
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
