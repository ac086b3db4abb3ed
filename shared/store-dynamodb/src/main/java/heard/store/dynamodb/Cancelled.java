package heard.store.dynamodb;

import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Why each part of a transaction was cancelled. */
final class Cancelled {
    private static final String CONDITION = "ConditionalCheckFailed";

    private static final Set<String> PASSING =
            Set.of("None", CONDITION, "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final TransactionCanceledException thrown;

    Cancelled(TransactionCanceledException thrown) {
        this.thrown = thrown;
    }

    /** Whether the condition of one part failed, by its place. */
    boolean byCondition(int part) {
        return thrown.hasCancellationReasons()
                && part < thrown.cancellationReasons().size()
                && CONDITION.equals(thrown.cancellationReasons().get(part).code());
    }

    /** The item that failed one part's condition; empty where there is none. */
    Optional<Fields> item(int part) {
        return Optional.of(thrown.cancellationReasons().get(part))
                .filter(CancellationReason::hasItem)
                .map(reason -> new Fields(reason.item()))
                .filter(item -> item.has("pk"));
    }

    /** Whether it may succeed when it is tried again: nothing stood in the way but another's transaction or a passing limit. */
    boolean passing() {
        return thrown.hasCancellationReasons()
                && thrown.cancellationReasons().stream().allMatch(reason -> PASSING.contains(reason.code()));
    }
}
