package heard.search.lucene;

import heard.domain.insight.Bundles;
import heard.domain.insight.DamagedIndex;
import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexPointer;
import heard.domain.insight.IndexPointers;
import heard.domain.place.PartnershipCode;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.apache.lucene.index.IndexWriter;

/**
 * Writes indexes as chains of commits. One commit is one new bundle and one conditional step of the pointer, which is the fence: a
 * writer that comes too late reads what won, puts its changes on top of that, and tries again.
 */
public final class LuceneFeedbackIndex implements FeedbackIndex {
    /** A bundle that no pointer names may still be on its way into one, or be read by those who saw the last pointer. */
    public static final Duration GRACE = Duration.ofHours(1);

    private static final int MOST_ATTEMPTS = 24;
    private static final int LONGEST_PAUSE_MS = 500;
    private static final long MOST_BYTES = 256L << 20;

    private final Bundles bundles;
    private final IndexPointers pointers;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Generations generations;
    /** Writers of one process take turns, rather than race each other. */
    private final Map<PartnershipCode, ReentrantLock> turns = new ConcurrentHashMap<>();

    /** @param random unlike in every process, and safe for threads, as {@link java.security.SecureRandom} is */
    public LuceneFeedbackIndex(Bundles bundles, IndexPointers pointers, InstantSource clock, RandomGenerator random) {
        this.bundles = bundles;
        this.pointers = pointers;
        this.clock = clock;
        this.random = random;
        this.generations = new Generations(bundles, pointers, MOST_BYTES);
    }

    /** @throws IllegalStateException where other writers won every attempt; nothing is changed then */
    @Override
    public long apply(PartnershipCode partnership, List<IndexChange> changes) {
        if (changes.isEmpty()) {
            return pointers.read(partnership).map(IndexPointer::generation).orElse(0L);
        }
        var turn = turns.computeIfAbsent(partnership, one -> new ReentrantLock());
        turn.lock();
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                pause(attempt);
                var attempted = attempt(partnership, changes);
                if (attempted.isPresent()) return attempted.getAsLong();
            }
            throw new IllegalStateException("the index of " + partnership + " was changed by others all the time");
        } catch (IOException broken) {
            throw new DamagedIndex("the index of " + partnership + " cannot be written", broken);
        } finally {
            turn.unlock();
        }
    }

    /** @return the generation that holds the changes; empty where another writer came first */
    private OptionalLong attempt(PartnershipCode partnership, List<IndexChange> changes) throws IOException {
        try (var base = generations.current(partnership)) {
            var pending = Pending.of(changes, base);
            if (pending.isEmpty()) return OptionalLong.of(base.number());
            var files = base.fork();
            try (var writer = new IndexWriter(files, Merging.config())) {
                pending.write(writer);
                // Flushed and merged first, so that the commit names what is merged.
                writer.flush();
                writer.commit();
            }
            var commit = Commit.of(base.bundles(), files, base.number(), newName(base.number() + 1));
            return committed(partnership, commit)
                    ? OptionalLong.of(commit.pointer().generation())
                    : OptionalLong.empty();
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>What is applied while {@code all} is read is not lost: it is carried over. So {@code all} must be read from the truth when
     * it is iterated, not before this is called. It may be iterated more than once.
     */
    @Override
    public long rebuild(PartnershipCode partnership, Iterable<? extends IndexChange> all) {
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                pause(attempt);
                try (var rebuild = new Rebuild(partnership, generations, pointers)) {
                    rebuild.write(all);
                    for (int step = 0; step < MOST_ATTEMPTS; step++) {
                        var commit = rebuild.commit(newName(rebuild.generation()));
                        if (committed(partnership, commit))
                            return commit.pointer().generation();
                        pause(step);
                        if (!rebuild.carryOver()) break;
                    }
                }
            }
            throw new IllegalStateException("the index of " + partnership + " was changed by others all the time");
        } catch (IOException broken) {
            throw new DamagedIndex("the index of " + partnership + " cannot be written", broken);
        }
    }

    @Override
    public int collect(PartnershipCode partnership) {
        // Listed before the pointer is read: what is committed in between is named, what is created in between is not
        // listed.
        var listed = bundles.list(partnership);
        var named = pointers.read(partnership)
                .map(pointer -> Set.copyOf(pointer.bundles()))
                .orElse(Set.of());
        var before = clock.instant().minus(GRACE);
        int removed = 0;
        for (var one : listed) {
            if (named.contains(one.name()) || !one.created().isBefore(before)) continue;
            bundles.remove(partnership, one.name());
            removed++;
        }
        return removed;
    }

    private boolean committed(PartnershipCode partnership, Commit commit) {
        var pointer = commit.pointer();
        // The name is taken only where an earlier attempt of this very call had its answer lost.
        if (!bundles.create(partnership, pointer.writer(), commit.bytes())
                && bundles.read(partnership, pointer.writer())
                        .filter(stored -> Arrays.equals(stored, commit.bytes()))
                        .isEmpty()) {
            throw new IllegalStateException("the name " + pointer.writer() + " was taken");
        }
        if (!pointers.advance(partnership, pointer)) return false;
        generations.adopt(partnership, pointer, commit.bundles());
        return true;
    }

    private String newName(long generation) {
        byte[] unlike = new byte[16];
        random.nextBytes(unlike);
        return generation + "-" + HexFormat.of().formatHex(unlike);
    }

    private void pause(int attempt) {
        if (attempt == 0) return;
        try {
            Thread.sleep(random.nextInt(1, Math.min(LONGEST_PAUSE_MS, 4 << Math.min(attempt, 10))));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for other writers", stopped);
        }
    }
}
