package heard.store.dynamodb;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WEEK;
import static heard.contracts.FeedbackBuilder.id;

import heard.contracts.QuietLog;
import heard.domain.consultation.ConsultationCode;
import heard.domain.feedback.AgeBand;
import heard.domain.feedback.Answer;
import heard.domain.feedback.Doubt;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Respondent;
import heard.domain.feedback.SettingKind;
import heard.domain.feedback.Speaker;
import heard.domain.feedback.Words;
import heard.domain.theme.CodedFeedback;
import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.domain.triage.State;
import heard.domain.triage.Tier;
import java.util.List;
import java.util.Optional;

/** Feedback in which every optional part is there. */
final class FullFeedback {
    private FullFeedback() {}

    static Feedback feedback(int number) {
        return new Feedback(
                id(number),
                TRAFFORD,
                WEEK,
                new Speaker(
                        Respondent.CHILD,
                        Optional.of(AgeBand.EIGHT_TO_ELEVEN),
                        Optional.of(SettingKind.PRIMARY_SCHOOL),
                        Optional.of(new ConsultationCode("autumn-2026")),
                        Optional.of("en")),
                List.of(
                        new Answer.Said("what-happened", new Words("she listened " + QuietLog.CANARY)),
                        new Answer.Chose("felt-safe", "mostly")),
                true,
                Optional.of("phase1.csv"),
                Optional.of(Doubt.HASTE));
    }

    static Understanding understanding() {
        return new Understanding(
                Optional.of("en"),
                true,
                "[NAME] listened " + QuietLog.CANARY,
                List.of(new Span(0, 3, SpanType.NAME)),
                Tier.CONCERN,
                List.of("rule: a reason"),
                List.of(new ThemeMatch("neglect", 0.25, List.of("listened"))),
                List.of("respect"),
                1,
                false,
                "v1");
    }

    static CodedFeedback held(int number) {
        return new CodedFeedback(feedback(number), State.HELD, 2, Optional.of(understanding()));
    }
}
