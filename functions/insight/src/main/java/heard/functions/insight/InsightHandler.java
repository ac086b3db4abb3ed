package heard.functions.insight;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
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
import heard.settings.Environment;

/** {@code GET /v1/insight/…}: who may read the words of one partnership asks its index, and no other. */
public final class InsightHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Search search;
    private final Similar similar;
    private final Trends trends;

    /** The one Lambda calls. */
    public InsightHandler() {
        this(System::getenv);
        Priming.register(this);
    }

    public InsightHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)));
    }

    private InsightHandler(Wiring wiring) {
        this(wiring.search(), wiring.framework(), wiring.pages());
    }

    public InsightHandler(FeedbackSearch index, Framework framework, PageToken pages) {
        var filters = new Filters(framework);
        this.search = new Search(index, filters, new Places(pages));
        this.similar = new Similar(index);
        this.trends = new Trends(index, filters);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(event);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return switch (Reading.query(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok ->
                switch (Reach.of(event, ok.value(), Caller.READ_WORDS)) {
                    case Reach.Refused refused -> Answers.problem(refused.problem());
                    case Reach.Granted granted -> route(event, granted.partnership(), ok.value());
                };
        };
    }

    private APIGatewayV2HTTPResponse route(APIGatewayV2HTTPEvent event, PartnershipCode partnership, Fields asked) {
        return switch (String.valueOf(event.getRouteKey())) {
            case "GET /v1/insight/search" -> search.answer(partnership, asked);
            case "GET /v1/insight/similar" -> similar.answer(partnership, asked);
            case "GET /v1/insight/trends" -> trends.answer(partnership, asked);
            default -> Answers.problem(Problem.notFound("There is no such address."));
        };
    }
}
