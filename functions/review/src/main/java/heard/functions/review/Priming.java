package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** One look at a queue before the snapshot is taken, in a partnership that does not exist, so that the first real one finds all loaded. */
final class Priming implements Resource {
    private static final String NOWHERE = "X00000000";

    /** The context holds its resources weakly. */
    private static final List<Priming> KEPT = new CopyOnWriteArrayList<>();

    private final Routes routes;

    private Priming(Routes routes) {
        this.routes = routes;
    }

    static void register(Routes routes) {
        var priming = new Priming(routes);
        Core.getGlobalContext().register(priming);
        KEPT.add(priming);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            routes.answer(request());
        } catch (RuntimeException unreachable) {
            // A store that cannot be reached yet makes the first request slower; it must not stop a deployment.
        }
    }

    static APIGatewayV2HTTPEvent request() {
        var jwt = JWT.builder()
                .withClaims(Map.of("sub", "priming", "cognito:groups", "[lead:" + NOWHERE + "]"))
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /v1/review/queue")
                .withRawQueryString("limit=1")
                .withRequestContext(RequestContext.builder()
                        .withAuthorizer(Authorizer.builder().withJwt(jwt).build())
                        .build())
                .build();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
