package heard.functions.insight;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.insight.FeedbackSearch;
import heard.domain.theme.Framework;
import heard.http.PageToken;
import heard.http.PrimedRequest;
import heard.settings.Environment;

/** {@code GET /v1/insight/…}: who may read the words of one partnership asks its index, and no other. */
public final class InsightHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    static final PrimedRequest PRIMED = new PrimedRequest("GET /v1/insight/search", "q=priming&group=children&size=1");

    private final Routes routes;

    /** The one Lambda calls. */
    public InsightHandler() {
        this(System::getenv);
        PRIMED.register(routes::answer);
    }

    public InsightHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)));
    }

    private InsightHandler(Wiring wiring) {
        this(wiring.search(), wiring.framework(), wiring.pages());
    }

    public InsightHandler(FeedbackSearch index, Framework framework, PageToken pages) {
        this.routes = new Routes(index, framework, pages);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return routes.answer(event);
    }
}
