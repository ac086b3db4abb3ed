package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Casebook;
import heard.domain.theme.Corrections;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;
import java.util.Optional;

/** {@code GET /v1/review/{id}}: one comment as it stands now, before somebody corrects it. */
final class Standing {
    private final Casebook casebook;
    private final Corrections corrections;

    Standing(Casebook casebook, Corrections corrections) {
        this.casebook = casebook;
        this.corrections = corrections;
    }

    APIGatewayV2HTTPResponse answer(PartnershipCode partnership, Fields query, APIGatewayV2HTTPEvent event) {
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        return Deciding.id(event)
                .flatMap(id -> told(partnership, id))
                .map(told -> Answers.json(200, told))
                .orElseGet(() -> Answers.problem(Deciding.noSuchItem()));
    }

    /** Empty too for what nothing has read yet: its words are not redacted. */
    private Optional<ToldComment> told(PartnershipCode partnership, FeedbackId id) {
        return casebook.find(partnership, id)
                .flatMap(coded -> coded.understanding()
                        .map(understood -> ToldComment.of(coded, understood, corrections.history(partnership, id))));
    }
}
