package heard.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a table's stream reaches a function, as an event source mapping of Lambda is set.
 *
 * @param batchSize the most records of one invocation
 * @param atOnce how many batches of a shard are delivered side by side: Lambda's parallelization factor
 * @param window how long records are gathered before an invocation that is not full
 * @param retries after the first attempt; −1 for without end
 * @param oldest records older than this are not tried (again)
 * @param bisect whether a failed batch is halved before it is tried again
 * @param partialFailures whether the handler may answer which records failed
 * @param destination whether what is given up is told to a destination
 * @param filters a record passes where any of them matches; none passes all
 */
public record StreamMapping(
        String function,
        String handler,
        int batchSize,
        int atOnce,
        Duration window,
        int retries,
        Optional<Duration> oldest,
        boolean bisect,
        boolean partialFailures,
        boolean destination,
        List<FilterPattern> filters) {
    public StreamMapping {
        filters = List.copyOf(filters);
        if (batchSize < 1) throw new IllegalArgumentException(function + ": a batch has one record or more");
        if (atOnce < 1 || atOnce > 10) throw new IllegalArgumentException(function + ": 1 to 10 batches at once");
    }
}
