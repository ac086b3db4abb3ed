package heard.local.stream;

import heard.local.template.StreamMapping;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads a stream without end and delivers it, batch after batch. Nothing is lost when it is killed: it begins again after the last
 * checkpoint.
 */
public final class StreamPump implements AutoCloseable {
    private static final Duration BETWEEN_READS = Duration.ofMillis(100);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final StreamMapping mapping;
    private final ChangeLog log;
    private final Delivery delivery;
    private final Checkpoint checkpoint;
    private final ArrayDeque<Change> waiting = new ArrayDeque<>();
    private final Thread thread;
    private volatile boolean stopping;
    private volatile int pending;
    private final AtomicLong delivered = new AtomicLong();
    private long caughtUp = System.nanoTime();

    public StreamPump(StreamMapping mapping, ChangeLog log, Delivery delivery, Checkpoint checkpoint) {
        this.mapping = mapping;
        this.log = log;
        this.delivery = delivery;
        this.checkpoint = checkpoint;
        this.thread = Thread.ofPlatform().name("pump-" + mapping.function()).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public String function() {
        return mapping.function();
    }

    /** How many records it has read and not yet delivered. */
    public int pending() {
        return pending;
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

    private void run() {
        log.seek(checkpoint.read());
        while (!stopping) {
            try {
                if (!step()) Thread.sleep(BETWEEN_READS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                if (stopping) return;
                System.err.println(
                        mapping.function() + "'s stream: " + trouble.getClass().getName());
                waiting.clear();
                log.seek(checkpoint.read());
                pauseAfterTrouble();
            }
        }
    }

    private void pauseAfterTrouble() {
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException stopped) {
            stopping = true;
        }
    }

    /** @return whether there was anything to do */
    private boolean step() throws InterruptedException {
        long moment = System.nanoTime();
        boolean read = fill();
        if (waiting.isEmpty()) {
            if (read) return true;
            reached(moment);
            return false;
        }
        long windowEnd = moment + mapping.window().toNanos();
        while (waiting.size() < mapping.batchSize() && System.nanoTime() - windowEnd < 0) {
            if (!fill()) Thread.sleep(BETWEEN_READS);
        }
        var batch = new ArrayList<Change>();
        while (batch.size() < mapping.batchSize() && !waiting.isEmpty()) {
            batch.add(waiting.removeFirst());
        }
        delivery.deliver(batch, checkpoint::write);
        delivered.addAndGet(batch.size());
        pending = waiting.size();
        return true;
    }

    private boolean fill() {
        if (waiting.size() >= mapping.batchSize()) return true;
        List<Change> read = log.read();
        var wanted = read.stream().filter(this::wanted).toList();
        waiting.addAll(wanted);
        pending = waiting.size();
        if (!read.isEmpty() && waiting.isEmpty()) checkpoint.write(read.getLast());
        return !read.isEmpty();
    }

    private boolean wanted(Change change) {
        return mapping.filters().isEmpty()
                || mapping.filters().stream().anyMatch(filter -> filter.matches(change.json()));
    }

    private synchronized void reached(long moment) {
        caughtUp = moment;
        notifyAll();
    }

    /** Ends after the batch in hand, or at once where that waits to be tried again. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(Duration.ofSeconds(5));
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
