package heard.functions.assess;

import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.State;
import heard.functions.assess.Assess.Delivery;
import heard.functions.assess.Assess.Undone;
import heard.functions.assess.Assess.Waits;
import heard.store.dynamodb.StreamImages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A batch of the stream, read.
 *
 * @param keys the sequence number of each record, in the stream's order
 * @param deliveries what was received and is to be assessed; other changes are not assess's business
 * @param heldAgain what a person had held after it was assessed: it was assessed in version 2
 * @param poison what could not be read
 */
record Batch(List<String> keys, List<Delivery> deliveries, List<Waits> heldAgain, List<Undone> poison) {
    private static final int ASSESSED = 2;
    private static final System.Logger LOG = System.getLogger(AssessHandler.class.getName());

    static Batch of(DynamodbEvent event) {
        var records = event.getRecords() == null ? List.<DynamodbStreamRecord>of() : event.getRecords();
        var keys = new ArrayList<String>();
        var deliveries = new ArrayList<Delivery>();
        var heldAgain = new ArrayList<Waits>();
        var poison = new ArrayList<Undone>();
        for (var streamed : records) {
            String key =
                    streamed.getDynamodb() == null ? "" : streamed.getDynamodb().getSequenceNumber();
            keys.add(key);
            try {
                StreamImages.newImage(streamed).ifPresent(coded -> {
                    if (coded.state() == State.RECEIVED) deliveries.add(new Delivery(key, coded.feedback()));
                    if (isHeldAgain(coded)) heldAgain.add(waits(key, coded));
                });
            } catch (RuntimeException trouble) {
                poison.add(Undone.of(key, trouble));
            }
        }
        return new Batch(keys, deliveries, heldAgain, poison);
    }

    private static boolean isHeldAgain(CodedFeedback coded) {
        return coded.state() == State.HELD
                && coded.version() > ASSESSED
                && coded.understanding().orElseThrow().mayTellOfDanger();
    }

    private static Waits waits(String key, CodedFeedback coded) {
        return new Waits(
                key,
                coded.feedback().partnership(),
                coded.understanding().orElseThrow().tier());
    }

    /** What was not done, in the stream's order: Lambda delivers again from the first of them. */
    StreamsEventResponse answer(List<Undone> undone) {
        var all = new ArrayList<>(poison);
        all.addAll(undone);
        Map<String, String> why = all.stream().collect(toMap(Undone::key, Undone::why, (first, second) -> first));
        var failures = keys.stream()
                .distinct()
                .filter(why::containsKey)
                .map(key -> BatchItemFailure.builder().withItemIdentifier(key).build())
                .toList();
        why.forEach((key, type) -> LOG.log(System.Logger.Level.WARNING, "not assessed: {0}, {1}", key, type));
        return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
    }
}
