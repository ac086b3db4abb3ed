package heard.functions.insight;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.insight.FeedbackSearch;
import heard.domain.place.PartnershipCode;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;

/** {@code GET /v1/insight/trends}: filters in, comments a week out, for the owning partnership's eyes. */
final class Trends {
    private final FeedbackSearch search;
    private final Filters filters;

    Trends(FeedbackSearch search, Filters filters) {
        this.search = search;
        this.filters = filters;
    }

    APIGatewayV2HTTPResponse answer(PartnershipCode partnership, Fields asked) {
        var filter = filters.read(asked);
        var problems = asked.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        return Answers.json(200, TrendAnswer.of(search.trend(partnership, filter)));
    }
}
