package heard.store.dynamodb;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import heard.contracts.QuietLog;
import heard.domain.theme.CodedFeedback;
import heard.domain.triage.Tier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamImagesTest {
    @Test
    void what_was_written_is_read_back_from_the_stream() {
        for (var coded : List.of(
                aFeedback(1).received(),
                aFeedback(2).assessed("neglect", "school-life"),
                aFeedback(3).held(Tier.URGENT),
                FullFeedback.held(4))) {
            assertEquals(Optional.of(coded), StreamImages.newImage(inserted(streamed(coded))));
            assertEquals(Optional.empty(), StreamImages.removed(inserted(streamed(coded))));
        }
    }

    @Test
    void what_was_removed_is_told_by_its_key() {
        var removed = new DynamodbStreamRecord();
        removed.setEventName("REMOVE");
        var image = streamed(aFeedback(1).received());
        removed.setDynamodb(new StreamRecord()
                .withKeys(Map.of("pk", attribute(image, "pk"), "sk", attribute(image, "sk")))
                .withOldImage(image));
        assertEquals(Optional.empty(), StreamImages.newImage(removed));
        assertEquals(Optional.of(new StreamImages.Removed(TRAFFORD, id(1))), StreamImages.removed(removed));
    }

    @Test
    void every_attribute_that_is_missing_or_of_another_shape_is_poison_told_without_a_word() {
        var whole = streamed(aFeedback(1).held(Tier.URGENT));
        var optional = List.of("ageBand", "setting", "consultation", "language", "source", "heldBy", "heldRank");
        var unread = List.of("heldBy", "heldRank");
        for (var name : whole.keySet()) {
            if (!optional.contains(name)) {
                var without = new HashMap<>(whole);
                without.remove(name);
                assertPoison(without);
            }
            if (unread.contains(name)) continue;
            for (var wrong : List.of(
                    new AttributeValue(QuietLog.CANARY + "!"),
                    new AttributeValue().withN("7.5"),
                    new AttributeValue().withBOOL(true).withNULL(true),
                    new AttributeValue().withL(new AttributeValue(QuietLog.CANARY)),
                    new AttributeValue().withM(Map.of("text", new AttributeValue(QuietLog.CANARY))),
                    new AttributeValue().withSS(QuietLog.CANARY),
                    new AttributeValue().withNULL(true),
                    new AttributeValue())) {
                if (name.equals("mayQuote") && wrong.getBOOL() != null) continue;
                var broken = new HashMap<>(whole);
                broken.put(name, wrong);
                assertPoison(broken);
            }
        }
        assertPoison(Map.of());
    }

    @Test
    void a_record_without_an_image_is_poison() {
        assertThrows(NotFeedback.class, () -> StreamImages.newImage(new DynamodbStreamRecord()));
        var record = new DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord());
        assertThrows(NotFeedback.class, () -> StreamImages.newImage(record));
        record.setEventName("REMOVE");
        assertThrows(NotFeedback.class, () -> StreamImages.removed(record));
    }

    private static void assertPoison(Map<String, AttributeValue> image) {
        var thrown = assertThrows(
                NotFeedback.class, () -> StreamImages.newImage(inserted(image)), () -> "taken: " + image.keySet());
        assertFalse(String.valueOf(thrown.getMessage()).contains(QuietLog.CANARY));
        assertNull(thrown.getCause());
    }

    private static DynamodbStreamRecord inserted(Map<String, AttributeValue> image) {
        var record = new DynamodbStreamRecord();
        record.setEventName("INSERT");
        record.setDynamodb(new StreamRecord().withNewImage(image));
        return record;
    }

    private static AttributeValue attribute(Map<String, AttributeValue> image, String name) {
        return Optional.ofNullable(image.get(name)).orElseThrow();
    }

    private static Map<String, AttributeValue> streamed(CodedFeedback coded) {
        return streamed(Items.write(coded));
    }

    private static Map<String, AttributeValue> streamed(
            Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item) {
        var image = new HashMap<String, AttributeValue>();
        item.forEach((name, value) -> image.put(name, streamed(value)));
        return image;
    }

    private static AttributeValue streamed(software.amazon.awssdk.services.dynamodb.model.AttributeValue value) {
        return switch (value.type()) {
            case S -> new AttributeValue(value.s());
            case N -> new AttributeValue().withN(value.n());
            case BOOL -> new AttributeValue().withBOOL(value.bool());
            case M -> new AttributeValue().withM(streamed(value.m()));
            case L ->
                new AttributeValue()
                        .withL(value.l().stream()
                                .map(StreamImagesTest::streamed)
                                .toList());
            case B, SS, NS, BS, NUL, UNKNOWN_TO_SDK_VERSION -> throw new AssertionError("feedback holds none");
        };
    }
}
