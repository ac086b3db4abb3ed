package heard.store.dynamodb;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the records of the feedback table's stream as Lambda hands them over. */
public final class StreamImages {
    private static final String REMOVE = "REMOVE";

    /** What is no longer in the table. */
    public record Removed(PartnershipCode partnership, FeedbackId id) {}

    private StreamImages() {}

    /**
     * The feedback as the change left it; empty where the change removed it.
     *
     * @throws NotFeedback where the record holds something else: a poison record
     */
    public static Optional<CodedFeedback> newImage(DynamodbStreamRecord streamed) {
        if (REMOVE.equals(streamed.getEventName())) return Optional.empty();
        if (streamed.getDynamodb() == null) throw new NotFeedback("an image");
        return Optional.of(Items.read(converted(streamed.getDynamodb().getNewImage())));
    }

    /**
     * What the change removed; empty where it removed nothing.
     *
     * @throws NotFeedback where the key is not one of feedback
     */
    public static Optional<Removed> removed(DynamodbStreamRecord streamed) {
        if (!REMOVE.equals(streamed.getEventName())) return Optional.empty();
        if (streamed.getDynamodb() == null) throw new NotFeedback("a key");
        var keys = new Fields(converted(streamed.getDynamodb().getKeys()));
        return Optional.of(new Removed(keys.read("pk", Lanes::partnership), keys.read("sk", FeedbackId::new)));
    }

    private static Map<String, AttributeValue> converted(
            @Nullable Map<String, com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue> image) {
        if (image == null) throw new NotFeedback("an image");
        var converted = new HashMap<String, AttributeValue>();
        image.forEach((name, value) -> converted.put(name, converted(name, value)));
        return converted;
    }

    private static AttributeValue converted(
            String name, com.amazonaws.services.lambda.runtime.events.models.dynamodb.@Nullable AttributeValue value) {
        if (value == null) throw new NotFeedback(name);
        if (value.getS() != null) return AttributeValue.fromS(value.getS());
        if (value.getN() != null) return AttributeValue.fromN(value.getN());
        if (value.getBOOL() != null) return AttributeValue.fromBool(value.getBOOL());
        if (value.getM() != null) return AttributeValue.fromM(converted(value.getM()));
        if (value.getL() != null) {
            return AttributeValue.fromL(
                    value.getL().stream().map(one -> converted(name, one)).toList());
        }
        // Feedback holds none of these; kept apart from a missing value so that what is read is what was streamed.
        if (value.getSS() != null) return AttributeValue.fromSs(value.getSS());
        if (value.getNS() != null) return AttributeValue.fromNs(value.getNS());
        if (value.getB() != null) return AttributeValue.fromB(SdkBytes.fromByteBuffer(value.getB()));
        if (Boolean.TRUE.equals(value.getNULL())) return AttributeValue.fromNul(true);
        throw new NotFeedback(name);
    }
}
