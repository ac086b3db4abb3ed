package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.theme.Framework;
import heard.http.Answers;
import heard.http.Caller;
import heard.http.Fields;
import heard.http.PageToken;
import heard.http.Problem;
import heard.http.Reach;
import heard.http.Read;
import heard.http.Reading;
import heard.http.Role;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.BiFunction;

/** From a request to what answers it, once it is sure that its caller may do so in the partnership it is about. */
final class Routes {
    private static final Set<Role> MAY_DECIDE = Set.of(Role.LEAD, Role.REVIEWER);
    private static final Set<Role> MAY_ACT = Set.of(Role.LEAD);

    private final Queue queue;
    private final Standing standing;
    private final Deciding deciding;
    private final Correcting correcting;
    private final Theming theming;
    private final Acting acting;

    Routes(Desk desk, Framework framework, PageToken pages, InstantSource clock) {
        this.queue = new Queue(desk.held(), pages);
        this.standing = new Standing(desk.casebook(), desk.corrections());
        this.correcting =
                new Correcting(desk.corrections(), new CorrectionForm(framework, desk.themes()), pages, clock);
        this.deciding = new Deciding(desk.held(), correcting, clock);
        this.theming = new Theming(desk.themes(), clock);
        this.acting = new Acting(desk.actions(), new ActionForm(framework, clock), clock);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return switch (String.valueOf(event.getRouteKey())) {
            case "GET /v1/review/queue" ->
                answer(event, MAY_DECIDE, (by, query) -> queue.answer(by.partnership(), query));
            case "GET /v1/review/{id}" ->
                answer(event, MAY_DECIDE, (by, query) -> standing.answer(by.partnership(), query, event));
            case "POST /v1/review/{id}" -> answer(event, MAY_DECIDE, (by, query) -> deciding.answer(by, query, event));
            case "GET /v1/review/corrections" ->
                answer(event, MAY_ACT, (by, query) -> correcting.all(by.partnership(), query));
            case "GET /v1/review/themes" ->
                answer(event, Caller.READ_WORDS, (by, query) -> theming.all(by.partnership(), query));
            case "PUT /v1/review/themes/{code}" ->
                answer(event, MAY_ACT, (by, query) -> theming.write(by, query, event));
            case "GET /v1/actions" ->
                answer(event, Caller.READ_WORDS, (by, query) -> acting.all(by.partnership(), query));
            case "GET /v1/actions/{id}" ->
                answer(event, Caller.READ_WORDS, (by, query) -> acting.history(by.partnership(), query, event));
            case "PUT /v1/actions/{id}" -> answer(event, MAY_ACT, (by, query) -> acting.write(by, query, event));
            default -> Answers.problem(Problem.notFound("There is no such address."));
        };
    }

    private static APIGatewayV2HTTPResponse answer(
            APIGatewayV2HTTPEvent event,
            Set<Role> roles,
            BiFunction<Reach.Granted, Fields, APIGatewayV2HTTPResponse> then) {
        return switch (Reading.query(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok ->
                switch (Reach.of(event, ok.value(), roles)) {
                    case Reach.Refused refused -> Answers.problem(refused.problem());
                    case Reach.Granted granted -> then.apply(granted, ok.value());
                };
        };
    }
}
