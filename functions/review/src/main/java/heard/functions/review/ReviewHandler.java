package heard.functions.review;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.theme.Framework;
import heard.http.PageToken;
import heard.http.PrimedRequest;
import heard.settings.Environment;
import java.time.InstantSource;

/**
 * {@code /v1/review/…} and {@code /v1/actions…}: those of a partnership see what waits there, decide, correct what
 * was understood, and say what they do.
 */
public final class ReviewHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    static final PrimedRequest PRIMED = new PrimedRequest("GET /v1/review/queue", "limit=1");

    private final Routes routes;

    /** The one Lambda calls. */
    public ReviewHandler() {
        this(System::getenv);
        PRIMED.register(routes::answer);
    }

    public ReviewHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)));
    }

    private ReviewHandler(Wiring wiring) {
        this(wiring.desk(), wiring.framework(), wiring.pages(), InstantSource.system());
    }

    public ReviewHandler(Desk desk, Framework framework, PageToken pages, InstantSource clock) {
        this.routes = new Routes(desk, framework, pages, clock);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return routes.answer(event);
    }
}
