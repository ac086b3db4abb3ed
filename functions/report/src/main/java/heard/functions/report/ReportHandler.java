package heard.functions.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.settings.Environment;

/** {@code POST /v1/reports} and {@code GET /v1/reports/draft}: a lead publishes a quarter, or looks at what would be published. */
public final class ReportHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Routes routes;

    /** The one Lambda calls. */
    public ReportHandler() {
        this(System::getenv);
    }

    public ReportHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)));
    }

    private ReportHandler(Wiring wiring) {
        this(wiring.publish(), wiring.summarise());
    }

    public ReportHandler(Publish publish, Summarise summarise) {
        this.routes = new Routes(publish, summarise);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return routes.answer(event);
    }
}
