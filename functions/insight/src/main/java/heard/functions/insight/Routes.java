package heard.functions.insight;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.insight.FeedbackSearch;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.Framework;
import heard.http.Answers;
import heard.http.Caller;
import heard.http.Fields;
import heard.http.PageToken;
import heard.http.Problem;
import heard.http.Reach;
import heard.http.Read;
import heard.http.Reading;

/** From a request to what answers it, once it is sure that its caller may reach the partnership it is about. */
final class Routes {
    private final Search search;
    private final Similar similar;
    private final Trends trends;

    Routes(FeedbackSearch index, Framework framework, PageToken pages) {
        var filters = new Filters(framework);
        this.search = new Search(index, filters, new Places(pages));
        this.similar = new Similar(index);
        this.trends = new Trends(index, filters);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return switch (Reading.query(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok ->
                switch (Reach.of(event, ok.value(), Caller.READ_WORDS)) {
                    case Reach.Refused refused -> Answers.problem(refused.problem());
                    case Reach.Granted granted -> answer(event, granted.partnership(), ok.value());
                };
        };
    }

    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, PartnershipCode partnership, Fields asked) {
        return switch (String.valueOf(event.getRouteKey())) {
            case "GET /v1/insight/search" -> search.answer(partnership, asked);
            case "GET /v1/insight/similar" -> similar.answer(partnership, asked);
            case "GET /v1/insight/trends" -> trends.answer(partnership, asked);
            default -> Answers.problem(Problem.notFound("There is no such address."));
        };
    }
}
