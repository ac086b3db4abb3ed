package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.place.Region;
import heard.domain.report.Period;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.Problem;
import heard.http.Read;
import heard.http.Reading;

/** From a request to what answers it, once it is sure that its caller may do so with the report it is about. */
final class Routes {

    private final Region region;
    private final Showing showing;
    private final Stepping stepping;

    Routes(Region region, Showing showing, Stepping stepping) {
        this.region = region;
        this.showing = showing;
        this.stepping = stepping;
    }

    /** What is done with a report that the caller may touch. */
    private interface Then {
        APIGatewayV2HTTPResponse answer(Reachable.Granted by, Period period, Fields fields);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return switch (String.valueOf(event.getRouteKey())) {
            case "POST /v1/reports" -> read(event, Reading.json(event), stepping::step);
            case "GET /v1/reports/draft" -> read(event, Reading.query(event), showing::draft);
            case "GET /v1/reports/preview" -> read(event, Reading.query(event), showing::preview);
            default -> Answers.problem(Problem.notFound("There is no such address."));
        };
    }

    private APIGatewayV2HTTPResponse read(APIGatewayV2HTTPEvent event, Read<Fields> read, Then then) {
        return switch (read) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok ->
                switch (Reachable.of(event, ok.value(), region)) {
                    case Reachable.Refused refused -> Answers.problem(refused.problem());
                    case Reachable.Granted granted -> read(granted, ok.value(), then);
                };
        };
    }

    private static APIGatewayV2HTTPResponse read(Reachable.Granted granted, Fields fields, Then then) {
        var period = fields.value(
                "period", 20, Period::parse, "Give a quarter such as 2026-Q3, or a year from April such as 2025-26.");
        if (period.isEmpty()) return Answers.problem(Problem.fields(fields.problems()));
        return then.answer(granted, period.get(), fields);
    }
}
