package heard.functions.index;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import heard.domain.insight.FeedbackIndex;
import heard.domain.insight.IndexChange;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.State;
import heard.store.dynamodb.NotFeedback;
import heard.store.dynamodb.StreamImages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings a batch of the stream into the indexes: one commit for each partnership in it. Where one fails, its records are named, and
 * the others stand.
 */
final class IndexStream {
    private static final Logger LOG = System.getLogger(IndexStream.class.getName());

    /** The version of what was assessed: received is the first. */
    private static final int BY_THE_MACHINE = 2;

    private final FeedbackIndex index;

    IndexStream(FeedbackIndex index) {
        this.index = index;
    }

    private record Streamed(String sequence, PartnershipCode partnership, IndexChange change) {}

    /** @return the sequence numbers of records that are not in an index yet and must come again */
    List<String> failed(List<DynamodbStreamRecord> records) {
        var failed = new ArrayList<String>();
        var grouped = new TreeMap<PartnershipCode, List<Streamed>>();
        for (var record : records) {
            try {
                streamed(record)
                        .ifPresent(one -> grouped.computeIfAbsent(one.partnership(), code -> new ArrayList<>())
                                .add(one));
            } catch (NotFeedback poison) {
                LOG.log(Level.ERROR, "record {0} of the stream is not feedback", sequence(record));
                failed.add(sequence(record));
            }
        }
        grouped.forEach((partnership, changes) -> {
            if (!applied(partnership, changes)) changes.forEach(one -> failed.add(one.sequence()));
        });
        return failed;
    }

    private boolean applied(PartnershipCode partnership, List<Streamed> changes) {
        try {
            index.apply(partnership, changes.stream().map(Streamed::change).toList());
            return true;
        } catch (RuntimeException broken) {
            // One damaged or busy index holds up no other; the type tells enough, a message could tell too much.
            LOG.log(
                    Level.ERROR,
                    "{0} changes of {1} are not indexed: {2}",
                    changes.size(),
                    partnership,
                    broken.getClass().getName());
            return false;
        }
    }

    private static Optional<Streamed> streamed(DynamodbStreamRecord record) {
        var removed = StreamImages.removed(record);
        if (removed.isPresent()) {
            var gone = removed.get();
            return Optional.of(new Streamed(sequence(record), gone.partnership(), new IndexChange.Remove(gone.id())));
        }
        return StreamImages.newImage(record)
                .flatMap(coded -> change(coded)
                        .map(change ->
                                new Streamed(sequence(record), coded.feedback().partnership(), change)));
    }

    /**
     * What it means for the index that a comment stands as it does: empty for what was never searchable, and so is not there. What is
     * held in a later version than the machine's may have been searchable before a person saw danger in it.
     */
    static Optional<IndexChange> change(CodedFeedback coded) {
        if (coded.state().searchable()) return Optional.of(new IndexChange.Put(coded));
        return coded.state() == State.HELD && coded.version() > BY_THE_MACHINE
                ? Optional.of(new IndexChange.Hide(coded.feedback().id(), coded.version()))
                : Optional.empty();
    }

    /** A failed record without a number has Lambda try the whole batch again, and part it to find the record. */
    private static String sequence(DynamodbStreamRecord record) {
        var change = record.getDynamodb();
        return change == null || change.getSequenceNumber() == null ? "" : change.getSequenceNumber();
    }
}
