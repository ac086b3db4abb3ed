package heard.local.stream;

import java.time.Instant;

/**
 * What a mapping gave up, as an on-failure destination is told: where it lies, never what it holds. It can be read again from the
 * table.
 */
public record GivenUp(
        String function, String condition, String shard, String first, String last, int records, Instant at) {}
