package heard.functions.report;

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
import java.util.Set;
import java.util.function.BiFunction;

/** From a request to what answers it, once it is sure that its caller leads the partnership it is about. */
final class Routes {
    private static final Set<Role> MAY_PUBLISH = Set.of(Role.LEAD);

    private final Answering answering;

    Routes(Publish publish, Summarise summarise) {
        this.answering = new Answering(publish, summarise);
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
                switch (Reach.of(event, ok.value(), MAY_PUBLISH)) {
                    case Reach.Refused refused -> Answers.problem(refused.problem());
                    case Reach.Granted granted -> read(granted, ok.value(), then);
                };
        };
    }

    private static APIGatewayV2HTTPResponse read(
            Reach.Granted granted, Fields fields, BiFunction<Reach.Granted, Quarter, APIGatewayV2HTTPResponse> then) {
        var quarter = fields.value("quarter", 20, Quarter::parse, "Give a quarter such as 2026-Q3.");
        var problems = fields.problems();
        if (quarter.isEmpty() || !problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        return then.apply(granted, quarter.get());
    }
}
