package heard.functions.submit;

import heard.domain.feedback.Sends;
import heard.domain.feedback.Sends.Way;
import heard.domain.place.PartnershipCode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * How many sends a minute come for a partnership. This copy of the function counts in memory, so that a usual day costs no write and
 * leaves no trace; only a copy that has counted many tells the others, by one write for all of them.
 *
 * <p>The minute before counts for the part of it that is less than a minute ago, so that a flood does not begin anew each minute.
 */
public final class Load {
    private static final System.Logger LOG = System.getLogger(Load.class.getName());
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private record Key(PartnershipCode partnership, Way way) {}

    /**
     * What this copy knows of a minute.
     *
     * @param before how many came in the minute before
     * @param told the count of all copies when this one last told its own
     * @param own what this copy has not told yet
     */
    private record Count(long minute, long before, long told, int own) {
        long all() {
            return told + own;
        }

        Count at(long now) {
            if (now == minute) return this;
            return new Count(now, now == minute + 1 ? all() : 0, 0, 0);
        }

        Count plus(int sends) {
            return new Count(minute, before, told, own + sends);
        }
    }

    private final Sends sends;
    private final InstantSource clock;
    private final Map<Key, Count> counts = new HashMap<>();

    public Load(Sends sends, InstantSource clock) {
        this.sends = sends;
        this.clock = clock;
    }

    /** Counts one more, and gives how many came within a minute. */
    synchronized long count(PartnershipCode partnership, Way way) {
        long now = clock.millis();
        var count = now(partnership, way, now).plus(1);
        counts.put(new Key(partnership, way), count);
        return count.all() + count.before() * (MINUTE - now % MINUTE) / MINUTE;
    }

    /** How many of this minute this copy has counted and not told. */
    synchronized int untold(PartnershipCode partnership, Way way) {
        return now(partnership, way, clock.millis()).own();
    }

    /** Tells the other copies what this one has counted, by one write. */
    void tell(PartnershipCode partnership, Way way) {
        var mine = taken(partnership, way);
        if (mine.own() == 0) return;
        try {
            learn(partnership, way, mine.minute(), sends.add(partnership, way, mine.minute(), mine.own()));
        } catch (RuntimeException away) {
            // A word is not lost because it cannot be counted; this copy's own count goes on.
            learn(partnership, way, mine.minute(), mine.all());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "not counted: {0}",
                    away.getClass().getSimpleName());
        }
    }

    private synchronized Count taken(PartnershipCode partnership, Way way) {
        var mine = now(partnership, way, clock.millis());
        // Counted as told at once, so that nobody tells it twice.
        counts.put(new Key(partnership, way), new Count(mine.minute(), mine.before(), mine.all(), 0));
        return mine;
    }

    private synchronized void learn(PartnershipCode partnership, Way way, long minute, long all) {
        counts.computeIfPresent(
                new Key(partnership, way),
                (key, count) -> count.minute() == minute
                        ? new Count(minute, count.before(), Math.max(count.told(), all), count.own())
                        : count);
    }

    private Count now(PartnershipCode partnership, Way way, long now) {
        long minute = now / MINUTE;
        return counts.getOrDefault(new Key(partnership, way), new Count(minute, 0, 0, 0))
                .at(minute);
    }
}
