package heard.functions.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.settings.Environment;

/** {@code /v1/reports…}: a report is looked at, and taken from a draft to the public step by step. */
public final class ReportHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Routes routes;

    /** The one Lambda calls. */
    public ReportHandler() {
        this(System::getenv);
    }

    public ReportHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)).reporting());
    }

    ReportHandler(Reporting reporting) {
        this.routes = reporting.routes();
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return routes.answer(event);
    }
}
