package heard.functions.insight;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import java.util.Map;

/** Requests as the gateway hands them on. */
final class Requests {
    private Requests() {}

    static APIGatewayV2HTTPEvent unsigned(String route, String query) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /v1/insight/" + route)
                .withRawQueryString(query)
                .withRequestContext(RequestContext.builder().build())
                .build();
    }

    /** @param groups as the claim holds them, such as {@code [lead:E08000009]} */
    static APIGatewayV2HTTPEvent by(String groups, String route, String query) {
        var event = unsigned(route, query);
        event.getRequestContext()
                .setAuthorizer(Authorizer.builder()
                        .withJwt(JWT.builder()
                                .withClaims(Map.of("sub", "somebody", "cognito:groups", groups))
                                .build())
                        .build());
        return event;
    }
}
