package heard.store.dynamodb;

import heard.domain.consultation.ConsultationCode;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.feedback.Words;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Understanding;
import heard.domain.triage.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Feedback as an item of the feedback table, and back. No attribute is ever added that is not written here. */
final class Items {
    private Items() {}

    /** As it is first kept: received, version 1. */
    static Map<String, AttributeValue> received(Feedback feedback) {
        return write(new CodedFeedback(feedback, State.RECEIVED, 1, Optional.empty()));
    }

    static Map<String, AttributeValue> write(CodedFeedback coded) {
        var feedback = coded.feedback();
        var speaker = feedback.speaker();
        var item = new HashMap<>(Lanes.key(feedback.partnership(), feedback.id()));
        item.put("week", Values.text(feedback.week().toString()));
        item.put("respondent", Values.text(speaker.respondent().wire()));
        speaker.ageBand().ifPresent(band -> item.put("ageBand", Values.text(band.wire())));
        speaker.setting().ifPresent(setting -> item.put("setting", Values.text(setting.wire())));
        speaker.consultation().ifPresent(code -> item.put("consultation", Values.text(code.value())));
        speaker.language().ifPresent(language -> item.put("language", Values.text(language)));
        item.put("answers", Values.list(feedback.answers(), Items::answer));
        item.put("mayQuote", AttributeValue.fromBool(feedback.mayQuote()));
        feedback.source().ifPresent(source -> item.put("source", Values.text(source)));
        feedback.doubt().ifPresent(doubt -> item.put("doubt", Values.text(doubt.wire())));
        item.put("state", Values.text(coded.state().wire()));
        item.put("version", Values.whole(coded.version()));
        coded.understanding().ifPresent(understanding -> {
            item.put("understanding", Understood.write(understanding));
            if (coded.state() == State.HELD) {
                item.put("heldBy", Values.text(feedback.partnership().value()));
                item.put("heldRank", Values.text(heldRank(understanding, feedback.week(), feedback.id())));
            }
        });
        return item;
    }

    /** @throws NotFeedback where it is not */
    static CodedFeedback read(Map<String, AttributeValue> item) {
        var fields = new Fields(item);
        try {
            var feedback = new Feedback(
                    fields.read("sk", FeedbackId::new),
                    fields.read("pk", Lanes::partnership),
                    fields.read("week", Week::parse),
                    speaker(fields),
                    fields.maps("answers").stream().map(Items::answer).toList(),
                    fields.flag("mayQuote"),
                    fields.maybeText("source"),
                    fields.maybe("doubt", WireWords::doubt));
            return new CodedFeedback(
                    feedback,
                    fields.read("state", WireWords::state),
                    fields.whole("version"),
                    fields.has("understanding")
                            ? Optional.of(Understood.read(fields.map("understanding")))
                            : Optional.empty());
        } catch (IllegalArgumentException broken) {
            // Without the cause: nothing that was read may reach a log.
            throw new NotFeedback("parts that do not fit together");
        }
    }

    /** Sorts what is held: the most pressing, then the oldest week, then the id. */
    static String heldRank(Understanding understanding, Week week, FeedbackId id) {
        return understanding.placeInQueue() + "#" + week + "#" + id.value();
    }

    private static Speaker speaker(Fields fields) {
        return new Speaker(
                fields.read("respondent", WireWords::respondent),
                fields.maybe("ageBand", WireWords::ageBand),
                fields.maybe("setting", WireWords::setting),
                fields.maybe("consultation", ConsultationCode::new),
                fields.maybeText("language"));
    }

    private static AttributeValue answer(Answer answer) {
        var question = Values.text(answer.question());
        return AttributeValue.fromM(
                switch (answer) {
                    case Answer.Said said ->
                        Map.of(
                                "question",
                                question,
                                "text",
                                Values.text(said.words().text()));
                    case Answer.Chose chose -> Map.of("question", question, "choice", Values.text(chose.choice()));
                });
    }

    private static Answer answer(Fields map) {
        if (map.has("choice") == map.has("text")) throw new NotFeedback("answers");
        return map.has("choice")
                ? new Answer.Chose(map.text("question"), map.text("choice"))
                : new Answer.Said(map.text("question"), map.read("text", Words::new));
    }
}
