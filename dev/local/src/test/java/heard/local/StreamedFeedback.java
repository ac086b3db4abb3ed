package heard.local;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import heard.domain.feedback.Answer;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Feedback as the table's stream shows it, for what the model test says: words, themes, no spans. */
final class StreamedFeedback {
    private StreamedFeedback() {}

    static DynamodbStreamRecord record(String sequence, CodedFeedback coded) {
        var feedback = coded.feedback();
        var image = new HashMap<String, AttributeValue>();
        int lane = Character.digit(feedback.id().value().charAt(0), 16) % 8;
        image.put("pk", text(feedback.partnership() + "#" + lane));
        image.put("sk", text(feedback.id().value()));
        image.put("week", text(feedback.week().toString()));
        image.put("respondent", text(feedback.speaker().respondent().wire()));
        image.put(
                "answers",
                list(feedback.answers().stream().map(StreamedFeedback::answer).toList()));
        image.put("mayQuote", truth(feedback.mayQuote()));
        feedback.doubt().ifPresent(doubt -> image.put("doubt", text(doubt.wire())));
        image.put("state", text(coded.state().wire()));
        image.put("version", number(coded.version()));
        coded.understanding().ifPresent(understanding -> image.put("understanding", understood(understanding)));
        return record(sequence, image);
    }

    /** A record that is not feedback. */
    static DynamodbStreamRecord poison(String sequence) {
        return record(sequence, Map.of("pk", text("E08000009#1"), "sk", text("what is this?")));
    }

    private static DynamodbStreamRecord record(String sequence, Map<String, AttributeValue> image) {
        var record = new DynamodbStreamRecord();
        record.setEventName("MODIFY");
        record.setDynamodb(new StreamRecord().withSequenceNumber(sequence).withNewImage(image));
        return record;
    }

    private static AttributeValue answer(Answer answer) {
        return switch (answer) {
            case Answer.Said said ->
                map(Map.of(
                        "question", text(said.question()),
                        "text", text(said.words().text())));
            case Answer.Chose chose -> map(Map.of("question", text(chose.question()), "choice", text(chose.choice())));
        };
    }

    private static AttributeValue understood(Understanding understanding) {
        return map(Map.of(
                "readable", truth(understanding.readable()),
                "redacted", text(understanding.redacted()),
                "spans", list(List.of()),
                "tier", text(understanding.tier().wire()),
                "tierReasons", texts(understanding.tierReasons()),
                "themes",
                        list(understanding.themes().stream()
                                .map(StreamedFeedback::theme)
                                .toList()),
                "needs", texts(understanding.needs()),
                "sentiment", number(understanding.sentiment()),
                "unsure", truth(understanding.unsure()),
                "version", text(understanding.version())));
    }

    private static AttributeValue theme(ThemeMatch theme) {
        return map(Map.of(
                "code",
                text(theme.code()),
                "score",
                new AttributeValue().withN(Double.toString(theme.score())),
                "why",
                texts(theme.why())));
    }

    private static AttributeValue text(String text) {
        return new AttributeValue(text);
    }

    private static AttributeValue number(int number) {
        return new AttributeValue().withN(Integer.toString(number));
    }

    private static AttributeValue truth(boolean truth) {
        return new AttributeValue().withBOOL(truth);
    }

    private static AttributeValue map(Map<String, AttributeValue> map) {
        return new AttributeValue().withM(map);
    }

    private static AttributeValue list(List<AttributeValue> list) {
        return new AttributeValue().withL(list);
    }

    private static AttributeValue texts(List<String> texts) {
        return list(texts.stream().map(StreamedFeedback::text).toList());
    }
}
