package heard.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * One request of a lead that is answered before Lambda takes its snapshot, so that the first real one finds all loaded. Its lead's
 * partnership does not exist, so it reads nothing and keeps nothing.
 */
public record PrimedRequest(String routeKey, String query) {
    private static final String NOWHERE = "X00000000";

    /** The context holds its resources weakly. */
    private static final List<Resource> KEPT = new CopyOnWriteArrayList<>();

    /** Has this request answered before the snapshot. */
    public void register(Consumer<APIGatewayV2HTTPEvent> answering) {
        var answered = new Answered(event(), answering);
        Core.getGlobalContext().register(answered);
        KEPT.add(answered);
    }

    public APIGatewayV2HTTPEvent event() {
        var jwt = JWT.builder()
                .withClaims(Map.of("sub", "priming", "cognito:groups", "[lead:" + NOWHERE + "]"))
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withRawQueryString(query)
                .withRequestContext(RequestContext.builder()
                        .withAuthorizer(Authorizer.builder().withJwt(jwt).build())
                        .build())
                .build();
    }

    /** A store that cannot be reached yet makes the first request slower; it must not stop a deployment. */
    record Answered(APIGatewayV2HTTPEvent event, Consumer<APIGatewayV2HTTPEvent> answering) implements Resource {
        @Override
        public void beforeCheckpoint(Context<? extends Resource> context) {
            try {
                answering.accept(event);
            } catch (RuntimeException unreachable) {
                // See above.
            }
        }

        @Override
        public void afterRestore(Context<? extends Resource> context) {}
    }
}
