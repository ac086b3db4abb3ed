package heard.local.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has been read of a stream and is not dealt with yet. The changes of one item are always in the same lane, so that lanes can be
 * delivered side by side and each item still has its changes in order. The checkpoint never passes a change that is not dealt with.
 */
final class Backlog {
    /** Read no further ahead of a lane that is held up. */
    private static final int MOST = 1_000;

    private static final class Entry {
        private final Change change;
        private boolean done;

        private Entry(Change change, boolean done) {
            this.change = change;
            this.done = done;
        }
    }

    private final Checkpoint checkpoint;
    private final List<ArrayDeque<Entry>> lanes;
    private final ArrayDeque<Entry> asRead = new ArrayDeque<>();
    private boolean closed;

    Backlog(Checkpoint checkpoint, int lanes) {
        this.checkpoint = checkpoint;
        this.lanes = Stream.generate(ArrayDeque<Entry>::new).limit(lanes).toList();
    }

    /** @param wanted whether a change is to be delivered; another is dealt with at once */
    synchronized void add(List<Change> read, Predicate<Change> wanted) {
        for (var change : read) {
            var entry = new Entry(change, !wanted.test(change));
            asRead.add(entry);
            if (!entry.done)
                lanes.get(Math.floorMod(change.item().hashCode(), lanes.size())).add(entry);
        }
        notifyAll();
        advance();
    }

    /**
     * The first changes of a lane; they stay in it until they are done.
     *
     * @param window how long changes are waited for once there is one
     * @return empty only when it is closed
     */
    synchronized List<Change> batch(int lane, int most, Duration window) throws InterruptedException {
        var waiting = lanes.get(lane);
        while (waiting.isEmpty() && !closed) wait();
        long end = System.nanoTime() + window.toNanos();
        for (long left = window.toMillis(); left > 0 && waiting.size() < most && !closed; ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        if (closed) return List.of();
        return waiting.stream().limit(most).map(entry -> entry.change).toList();
    }

    /**
     * The changes of a lane up to this one are dealt with.
     *
     * @return how many they are
     */
    synchronized int done(int lane, Change last) {
        var dealtWith = new ArrayList<Entry>();
        for (var entry : lanes.get(lane)) {
            dealtWith.add(entry);
            if (entry.change == last) break;
        }
        for (var entry : dealtWith) {
            lanes.get(lane).remove();
            entry.done = true;
        }
        notifyAll();
        advance();
        return dealtWith.size();
    }

    /** How many changes are to be delivered. */
    synchronized int waiting() {
        return lanes.stream().mapToInt(ArrayDeque::size).sum();
    }

    /** Waits until more may be read. */
    synchronized void awaitRoom() throws InterruptedException {
        while (asRead.size() >= MOST && !closed) wait();
    }

    /** Waits until something was added or done, or the time is over. */
    synchronized void awaitMotion(Duration longest) throws InterruptedException {
        if (!closed) wait(longest.toMillis());
    }

    /** No more batches are given. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void advance() {
        Entry last = null;
        while (!asRead.isEmpty() && asRead.element().done) last = asRead.remove();
        if (last != null) checkpoint.write(last.change);
    }
}
