package heard.local.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import heard.local.template.StreamMapping;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Delivers one batch to the end, as Lambda does: retries within their number and age, bisecting, resuming at the lowest failed
 * record, and telling a destination what is given up. Records of a batch may be delivered more than once.
 */
public final class Delivery {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final StreamMapping mapping;
    private final Invocation handler;
    private final Consumer<GivenUp> destination;
    private final InstantSource clock;
    private final Pause pause;

    /** @param destination is told what is given up, where the mapping has one */
    public Delivery(
            StreamMapping mapping,
            Invocation handler,
            Consumer<GivenUp> destination,
            InstantSource clock,
            Pause pause) {
        this.mapping = mapping;
        this.handler = handler;
        this.destination = destination;
        this.clock = clock;
        this.pause = pause;
    }

    /** The handler behind a mapping; whatever it throws is a failure of the whole batch. */
    @FunctionalInterface
    public interface Invocation {
        StreamsEventResponse invoke(DynamodbEvent event);
    }

    /** Waits between attempts. */
    @FunctionalInterface
    public interface Pause {
        void pause(Duration time) throws InterruptedException;
    }

    private record Attempt(List<Change> batch, int earlier) {}

    /**
     * Returns when every record was taken or given up.
     *
     * @param batch one record or more
     * @param done told the last record of every stretch that is dealt with
     * @throws InterruptedException where it is stopped; what was not told to {@code done} comes again
     */
    public void deliver(List<Change> batch, Consumer<Change> done) throws InterruptedException {
        var waiting = new ArrayDeque<Attempt>();
        waiting.push(new Attempt(batch, 0));
        while (!waiting.isEmpty()) {
            if (Thread.interrupted()) throw new InterruptedException();
            var attempt = waiting.pop();
            var fresh = withoutAged(attempt.batch());
            if (fresh.isEmpty()) {
                done.accept(attempt.batch().getLast());
                continue;
            }
            int taken = invoke(fresh);
            if (taken > 0) done.accept(fresh.get(taken - 1));
            if (taken == fresh.size()) continue;
            var rest = fresh.subList(taken, fresh.size());
            int earlier = taken > 0 ? 0 : attempt.earlier();
            if (mapping.bisect() && rest.size() > 1) {
                int half = rest.size() / 2;
                waiting.push(new Attempt(rest.subList(half, rest.size()), earlier));
                waiting.push(new Attempt(rest.subList(0, half), earlier));
            } else if (mapping.retries() >= 0 && earlier >= mapping.retries()) {
                giveUp(rest, "RetryAttemptsExhausted");
                done.accept(rest.getLast());
            } else {
                pause.pause(pauseAfter(earlier));
                waiting.push(new Attempt(rest, earlier + 1));
            }
        }
    }

    /** How many records, from the first, are taken. */
    private int invoke(List<Change> batch) {
        StreamsEventResponse answer;
        try {
            answer = handler.invoke(StreamEvents.event(batch));
        } catch (RuntimeException | Error failed) {
            if (failed instanceof VirtualMachineError) throw failed;
            System.err.println(mapping.function() + " failed on " + batch.size() + " records: "
                    + failed.getClass().getName());
            return 0;
        }
        if (!mapping.partialFailures() || answer == null || answer.getBatchItemFailures() == null) return batch.size();
        Set<String> failed = answer.getBatchItemFailures().stream()
                .map(failure -> String.valueOf(failure.getItemIdentifier()))
                .collect(Collectors.toSet());
        if (failed.isEmpty()) return batch.size();
        for (int i = 0; i < batch.size(); i++) {
            if (failed.contains(batch.get(i).sequence())) return i;
        }
        return 0; // it names a record that is not in the batch: all of it failed
    }

    private List<Change> withoutAged(List<Change> batch) {
        if (mapping.oldest().isEmpty()) return batch;
        var limit = clock.instant().minus(mapping.oldest().get());
        var aged = batch.stream().filter(change -> change.at().isBefore(limit)).toList();
        if (aged.isEmpty()) return batch;
        giveUp(aged, "MaximumRecordAgeExceeded");
        return batch.stream().filter(change -> !change.at().isBefore(limit)).toList();
    }

    private void giveUp(List<Change> batch, String why) {
        if (!mapping.destination()) return;
        destination.accept(new GivenUp(
                mapping.function(),
                why,
                batch.getFirst().shard(),
                batch.getFirst().sequence(),
                batch.getLast().sequence(),
                batch.size(),
                clock.instant()));
    }

    private static Duration pauseAfter(int earlier) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(earlier, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
