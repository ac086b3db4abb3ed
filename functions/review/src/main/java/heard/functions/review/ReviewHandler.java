package heard.functions.review;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
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
import heard.settings.Environment;
import java.time.InstantSource;
import java.util.Set;

/** {@code /v1/review/…}: the lead or a reviewer of a partnership sees what waits there, and decides. */
public final class ReviewHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private static final Set<Role> MAY_DECIDE = Set.of(Role.LEAD, Role.REVIEWER);

    private final Queue queue;
    private final Deciding deciding;

    /** The one Lambda calls. */
    public ReviewHandler() {
        this(System::getenv);
        Priming.register(this);
    }

    public ReviewHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)));
    }

    private ReviewHandler(Wiring wiring) {
        this(wiring.queue(), wiring.pages(), InstantSource.system());
    }

    public ReviewHandler(HeldQueue held, PageToken pages, InstantSource clock) {
        this.queue = new Queue(held, pages);
        this.deciding = new Deciding(held, clock);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(event);
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return switch (Reading.query(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok ->
                switch (Reach.of(event, ok.value(), MAY_DECIDE)) {
                    case Reach.Refused refused -> Answers.problem(refused.problem());
                    case Reach.Granted granted ->
                        switch (String.valueOf(event.getRouteKey())) {
                            case "GET /v1/review/queue" -> queue.answer(granted.partnership(), ok.value());
                            case "POST /v1/review/{id}" -> deciding.answer(granted, ok.value(), event);
                            default -> Answers.problem(Problem.notFound("There is no such address."));
                        };
                };
        };
    }
}
