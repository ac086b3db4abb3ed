package heard.functions.insight;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.feedback.FeedbackId;
import heard.domain.insight.FeedbackSearch;
import heard.domain.place.PartnershipCode;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;

/** {@code GET /v1/insight/similar}: one comment in, those most like it out; none where it is not in this partnership's index. */
final class Similar {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final FeedbackSearch search;

    Similar(FeedbackSearch search) {
        this.search = search;
    }

    APIGatewayV2HTTPResponse answer(PartnershipCode partnership, Fields asked) {
        var id = asked.value("id", 40, FeedbackId::new, "Give an id of 32 hexadecimal digits, as a search tells it.");
        int size = asked.maybeWhole("size", 1, MOST).orElse(USUAL);
        var problems = asked.problems();
        if (id.isEmpty() || !problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var hits = search.similar(partnership, id.get(), size);
        return Answers.json(
                200, new SimilarAnswer(hits.stream().map(SearchAnswer.Item::of).toList()));
    }
}
