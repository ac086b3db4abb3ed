package heard.store.dynamodb;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Waits between tries of what DynamoDB could not do just now, and gives up after {@value #MOST}. */
final class Retries {
    private static final int MOST = 12;
    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private int made;

    /** @throws IllegalStateException where it was tried often enough */
    void pause(String what) {
        if (++made > MOST) throw new IllegalStateException(what + " was tried " + MOST + " times");
        long ceiling = Math.min(LONGEST.toNanos(), FIRST.toNanos() << made);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling));
    }
}
