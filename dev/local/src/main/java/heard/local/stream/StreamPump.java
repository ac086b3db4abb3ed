package heard.local.stream;

import heard.local.template.StreamMapping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads a stream without end and delivers it, batch after batch, as many at a time as the mapping says: Lambda's parallelization
 * factor, which keeps the order of each item's changes. Nothing is lost when it is killed: it begins again after the last checkpoint.
 */
public final class StreamPump implements AutoCloseable {
    private static final Duration BETWEEN_READS = Duration.ofMillis(100);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final StreamMapping mapping;
    private final ChangeLog log;
    private final Delivery delivery;
    private final Checkpoint checkpoint;
    private final Backlog backlog;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;
    private final AtomicLong delivered = new AtomicLong();
    private long caughtUp = System.nanoTime();

    public StreamPump(StreamMapping mapping, ChangeLog log, Delivery delivery, Checkpoint checkpoint) {
        this.mapping = mapping;
        this.log = log;
        this.delivery = delivery;
        this.checkpoint = checkpoint;
        this.backlog = new Backlog(checkpoint, mapping.atOnce());
        String name = "pump-" + mapping.function();
        threads.add(Thread.ofPlatform().name(name).unstarted(this::read));
        for (int i = 0; i < mapping.atOnce(); i++) {
            int lane = i;
            threads.add(Thread.ofPlatform().name(name + "-" + lane).unstarted(() -> deliver(lane)));
        }
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    public String function() {
        return mapping.function();
    }

    /** How many records it has read and not yet delivered. */
    public int pending() {
        return backlog.waiting();
    }

    /** How many records it has delivered since it started. */
    public long delivered() {
        return delivered.get();
    }

    /**
     * Waits until all that was in the stream when this was called is dealt with.
     *
     * @throws TimeoutException where that takes longer
     */
    public void awaitCaughtUp(Duration longest) throws InterruptedException, TimeoutException {
        awaitCaughtUpTo(System.nanoTime(), longest);
    }

    /** The same for what was in the stream at an earlier {@link System#nanoTime()}. */
    public void awaitCaughtUpTo(long moment, Duration longest) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (this) {
            while (caughtUp - moment < 0) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) throw new TimeoutException(mapping.function() + " is behind");
                wait(left);
            }
        }
    }

    private void read() {
        Optional<ChangeLog.Position> last = Optional.empty();
        boolean lost = true;
        while (!stopping) {
            try {
                if (lost) log.seek(last.or(checkpoint::read));
                lost = false;
                backlog.awaitRoom();
                long moment = System.nanoTime();
                var read = log.read();
                if (read.isEmpty()) {
                    if (backlog.waiting() == 0) reached(moment);
                    backlog.awaitMotion(BETWEEN_READS);
                } else {
                    last = Optional.of(new ChangeLog.Position(
                            read.getLast().shard(), read.getLast().sequence()));
                    backlog.add(read, this::wanted);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                lost = true;
                tellAndPause(trouble);
            }
        }
    }

    private void deliver(int lane) {
        while (!stopping) {
            try {
                var batch = backlog.batch(lane, mapping.batchSize(), mapping.window());
                if (batch.isEmpty()) return;
                delivery.deliver(batch, done -> delivered.addAndGet(backlog.done(lane, done)));
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                tellAndPause(trouble);
            }
        }
    }

    private void tellAndPause(RuntimeException trouble) {
        if (stopping) return;
        System.err.println(
                mapping.function() + "'s stream: " + trouble.getClass().getName());
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException stopped) {
            stopping = true;
        }
    }

    private boolean wanted(Change change) {
        return mapping.filters().isEmpty()
                || mapping.filters().stream().anyMatch(filter -> filter.matches(change.json()));
    }

    private synchronized void reached(long moment) {
        caughtUp = moment;
        notifyAll();
    }

    /** Ends after the batches in hand, or at once where those wait to be tried again. */
    @Override
    public void close() {
        stopping = true;
        backlog.close();
        try {
            join();
            threads.forEach(Thread::interrupt);
            join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void join() throws InterruptedException {
        long end = System.nanoTime() + TO_END.toNanos();
        for (var thread : threads) {
            thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
    }
}
