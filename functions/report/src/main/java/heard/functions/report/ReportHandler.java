package heard.functions.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.report.Quarter;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;
import heard.http.Reach;
import heard.http.Read;
import heard.http.Reading;
import heard.http.Role;
import heard.settings.Environment;
import java.util.Set;
import java.util.function.BiFunction;

/** {@code POST /v1/reports} and {@code GET /v1/reports/draft}: a lead publishes a quarter, or looks at what would be published. */
public final class ReportHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Answering answering;

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
        this.answering = new Answering(publish, summarise);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(event);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return switch (String.valueOf(event.getRouteKey())) {
            case "POST /v1/reports" -> read(event, Reading.json(event), answering::publish);
            case "GET /v1/reports/draft" -> read(event, Reading.query(event), answering::draft);
            default -> Answers.problem(Problem.notFound("There is no such address."));
        };
    }

    private static APIGatewayV2HTTPResponse read(
            APIGatewayV2HTTPEvent event,
            Read<Fields> read,
            BiFunction<Reach.Granted, Quarter, APIGatewayV2HTTPResponse> then) {
        return switch (read) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok ->
                switch (Reach.of(event, ok.value(), Set.of(Role.LEAD))) {
                    case Reach.Refused refused -> Answers.problem(refused.problem());
                    case Reach.Granted granted ->
                        Answering.quarter(ok.value(), quarter -> then.apply(granted, quarter));
                };
        };
    }
}
