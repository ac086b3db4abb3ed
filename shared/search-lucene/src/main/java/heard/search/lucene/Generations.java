package heard.search.lucene;

import heard.domain.insight.Bundles;
import heard.domain.insight.DamagedIndex;
import heard.domain.insight.IndexPointer;
import heard.domain.insight.IndexPointers;
import heard.domain.place.PartnershipCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of each index, open. A call asks only for the pointer; where that moved, just the bundles that are new are
 * fetched, all at once, since a bundle never changes. The indexes used longest ago are let go where all together are too large.
 */
final class Generations {
    /** How often a pointer may move on while its bundles are fetched. */
    private static final int MOST_ATTEMPTS = 8;

    private final Bundles bundles;
    private final IndexPointers pointers;
    private final long mostBytes;
    private final Map<PartnershipCode, Slot> slots = new ConcurrentHashMap<>();
    private final AtomicLong uses = new AtomicLong();

    private static final class Slot {
        final ReentrantLock lock = new ReentrantLock();
        volatile @Nullable Generation open;
        volatile long used;
    }

    /** @param mostBytes of bundles that are kept in memory; one index is kept however large it is */
    Generations(Bundles bundles, IndexPointers pointers, long mostBytes) {
        this.bundles = bundles;
        this.pointers = pointers;
        this.mostBytes = mostBytes;
    }

    /**
     * The state that the pointer names now, held for the caller, who closes it.
     *
     * @throws DamagedIndex where a bundle is missing or not what was written
     */
    Generation current(PartnershipCode partnership) {
        var slot = slots.computeIfAbsent(partnership, one -> new Slot());
        slot.used = uses.incrementAndGet();
        var pointer = pointers.read(partnership);
        var held = heldIfAt(slot, pointer);
        if (held != null) return held;
        slot.lock.lock();
        try {
            return refreshed(partnership, slot);
        } finally {
            slot.lock.unlock();
        }
    }

    /** Takes over what a writer here has just committed, so that nothing of it need be fetched. */
    void adopt(PartnershipCode partnership, IndexPointer pointer, List<Bundle> all) {
        var slot = slots.computeIfAbsent(partnership, one -> new Slot());
        slot.lock.lock();
        try {
            var open = slot.open;
            if (open == null || open.number() < pointer.generation()) replace(slot, Generation.open(pointer, all));
        } finally {
            slot.lock.unlock();
        }
    }

    private Generation refreshed(PartnershipCode partnership, Slot slot) {
        Optional<IndexPointer> pointer = Optional.empty();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var before = pointer;
            // Read again under the lock: whoever held it may have opened something newer than was asked for.
            pointer = pointers.read(partnership);
            var held = heldIfAt(slot, pointer);
            if (held != null) return held;
            if (attempt > 0 && pointer.equals(before)) break;
            var opened = opened(partnership, slot, pointer);
            if (opened.isPresent()) {
                var now = opened.get();
                if (!now.hold()) throw new IllegalStateException("just opened");
                replace(slot, now);
                return now;
            }
            // A bundle is gone. Right where the index moved on and the old was collected; damage where it did not.
        }
        throw new DamagedIndex("a bundle of the index of " + partnership + " is missing");
    }

    private static @Nullable Generation heldIfAt(Slot slot, Optional<IndexPointer> pointer) {
        var open = slot.open;
        return open != null && open.pointer().equals(pointer) && open.hold() ? open : null;
    }

    private Optional<Generation> opened(PartnershipCode partnership, Slot slot, Optional<IndexPointer> pointer) {
        if (pointer.isEmpty()) {
            try {
                return Optional.of(Generation.none());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        var known = new HashMap<String, Bundle>();
        var open = slot.open;
        if (open != null) open.bundles().forEach(bundle -> known.put(bundle.name(), bundle));
        var wanted = pointer.get().bundles();
        fetch(
                        partnership,
                        wanted.stream().filter(name -> !known.containsKey(name)).toList())
                .forEach(bundle -> known.put(bundle.name(), bundle));
        var all = new ArrayList<Bundle>();
        for (var name : wanted) {
            var bundle = known.get(name);
            if (bundle == null) return Optional.empty();
            all.add(bundle);
        }
        return Optional.of(Generation.open(pointer.get(), all));
    }

    /** Those of the bundles that are there. */
    private List<Bundle> fetch(PartnershipCode partnership, List<String> names) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var fetching = names.stream()
                    .map(name -> threads.submit(
                            () -> bundles.read(partnership, name).map(bytes -> Bundle.unpack(name, bytes))))
                    .toList();
            var fetched = new ArrayList<Bundle>();
            for (var one : fetching) {
                result(one).ifPresent(fetched::add);
            }
            return fetched;
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException("a bundle could not be read", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading bundles", stopped);
        }
    }

    private void replace(Slot slot, Generation next) {
        var before = slot.open;
        slot.open = next;
        slot.used = uses.incrementAndGet();
        if (before != null) before.close();
        makeRoom(slot);
    }

    private void makeRoom(Slot newest) {
        long total = 0;
        var others = new ArrayList<Slot>();
        for (var slot : slots.values()) {
            var open = slot.open;
            if (open == null) continue;
            total += open.size();
            if (slot != newest) others.add(slot);
        }
        others.sort((a, b) -> Long.compare(a.used, b.used));
        for (var slot : others) {
            // Another thread that holds the lock is opening this very index: it is in use.
            if (total <= mostBytes || !slot.lock.tryLock()) continue;
            try {
                var open = slot.open;
                slot.open = null;
                if (open == null) continue;
                total -= open.size();
                open.close();
            } finally {
                slot.lock.unlock();
            }
        }
    }
}
