package heard.contracts;

import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.FeedbackId;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Week;
import heard.domain.feedback.Words;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.util.List;
import java.util.Optional;

/** Valid feedback by default, with the canary in its words; {@code with…} changes the one thing a test is about. */
public record FeedbackBuilder(Feedback feedback) {
    public static final PartnershipCode TRAFFORD = new PartnershipCode("E08000009");
    public static final PartnershipCode WIGAN = new PartnershipCode("E08000010");
    public static final Week WEEK = new Week(2026, 30);

    /** @param id any small number; the same number is the same id */
    public static FeedbackBuilder aFeedback(int id) {
        return new FeedbackBuilder(new Feedback(
                id(id),
                TRAFFORD,
                WEEK,
                new Speaker(
                        Respondent.CHILD,
                        Optional.of(AgeBand.EIGHT_TO_ELEVEN),
                        Optional.of(SettingKind.PRIMARY_SCHOOL),
                        Optional.empty(),
                        Optional.of("en")),
                List.of(new Answer.Said("what-happened", new Words("my worker listened to me " + QuietLog.CANARY))),
                true,
                Optional.empty()));
    }

    /** Ids spread over the lanes, as random ones do. */
    public static FeedbackId id(int number) {
        return new FeedbackId("%08x%024x".formatted(number * 0x9E3779B1, number));
    }

    public FeedbackBuilder withPartnership(PartnershipCode partnership) {
        return with(partnership, feedback.week(), feedback.speaker(), feedback.answers());
    }

    public FeedbackBuilder withWeek(Week week) {
        return with(feedback.partnership(), week, feedback.speaker(), feedback.answers());
    }

    public FeedbackBuilder withSpeaker(Speaker speaker) {
        return with(feedback.partnership(), feedback.week(), speaker, feedback.answers());
    }

    public FeedbackBuilder withAnswers(Answer... answers) {
        return with(feedback.partnership(), feedback.week(), feedback.speaker(), List.of(answers));
    }

    public FeedbackBuilder withWords(String words) {
        return withAnswers(new Answer.Said("what-happened", new Words(words)));
    }

    public FeedbackBuilder notToBeQuoted() {
        return new FeedbackBuilder(new Feedback(
                feedback.id(),
                feedback.partnership(),
                feedback.week(),
                feedback.speaker(),
                feedback.answers(),
                false,
                feedback.source(),
                feedback.doubt()));
    }

    public FeedbackBuilder withDoubt(Doubt doubt) {
        return new FeedbackBuilder(new Feedback(
                feedback.id(),
                feedback.partnership(),
                feedback.week(),
                feedback.speaker(),
                feedback.answers(),
                feedback.mayQuote(),
                feedback.source(),
                Optional.of(doubt)));
    }

    private FeedbackBuilder with(PartnershipCode partnership, Week week, Speaker speaker, List<Answer> answers) {
        return new FeedbackBuilder(new Feedback(
                feedback.id(),
                partnership,
                week,
                speaker,
                answers,
                feedback.mayQuote(),
                feedback.source(),
                feedback.doubt()));
    }

    /** As it came in. */
    public CodedFeedback received() {
        return new CodedFeedback(feedback, State.RECEIVED, 1, Optional.empty());
    }

    /** Assessed, with the given themes. */
    public CodedFeedback assessed(String... themes) {
        return new CodedFeedback(feedback, State.ASSESSED, 2, Optional.of(understood(Tier.NONE, themes)));
    }

    public CodedFeedback held(Tier tier) {
        return new CodedFeedback(feedback, State.HELD, 2, Optional.of(understood(tier, "neglect")));
    }

    /** An understanding that says: English, nothing to redact, these themes. */
    public Understanding understood(Tier tier, String... themes) {
        return new Understanding(
                Optional.of("en"),
                true,
                feedback.said(),
                List.of(),
                tier,
                tier == Tier.NONE ? List.of() : List.of("rule test: a reason a lead can read"),
                List.of(themes).stream()
                        .map(code -> new ThemeMatch(code, 0.8, List.of("rule test")))
                        .toList(),
                List.of("respect"),
                1,
                themes.length == 0,
                "test-1");
    }
}
