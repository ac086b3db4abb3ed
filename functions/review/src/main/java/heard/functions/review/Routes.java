package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.triage.HeldQueue;
import heard.http.Answers;
import heard.http.Fields;
import heard.http.PageToken;
import heard.http.Problem;
import heard.http.Reach;
import heard.http.Read;
import heard.http.Reading;
import heard.http.Role;
import java.time.InstantSource;
import java.util.Set;

/** From a request to what answers it, once it is sure that its caller may decide in the partnership it is about. */
final class Routes {
    private static final Set<Role> MAY_DECIDE = Set.of(Role.LEAD, Role.REVIEWER);

    private final Queue queue;
    private final Deciding deciding;

    Routes(HeldQueue held, PageToken pages, InstantSource clock) {
        this.queue = new Queue(held, pages);
        this.deciding = new Deciding(held, clock);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return switch (Reading.query(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok ->
                switch (Reach.of(event, ok.value(), MAY_DECIDE)) {
                    case Reach.Refused refused -> Answers.problem(refused.problem());
                    case Reach.Granted granted -> answer(event, granted, ok.value());
                };
        };
    }

    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Reach.Granted granted, Fields query) {
        return switch (String.valueOf(event.getRouteKey())) {
            case "GET /v1/review/queue" -> queue.answer(granted.partnership(), query);
            case "POST /v1/review/{id}" -> deciding.answer(granted, query, event);
            default -> Answers.problem(Problem.notFound("There is no such address."));
        };
    }
}
