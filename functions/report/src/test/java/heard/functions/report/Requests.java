package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import java.util.Map;

/** Requests as the gateway hands them on. */
final class Requests {
    private Requests() {}

    static APIGatewayV2HTTPEvent publish(String groups, String body) {
        var event = unsigned("POST /v1/reports");
        event.setHeaders(Map.of("content-type", "application/json"));
        event.setBody(body);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent draft(String groups, String query) {
        var event = unsigned("GET /v1/reports/draft");
        event.setRawQueryString(query);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent unsigned(String route) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withHeaders(Map.of("content-type", "application/json"))
                .withBody("{}")
                .withRequestContext(RequestContext.builder().build())
                .build();
    }

    private static APIGatewayV2HTTPEvent signed(APIGatewayV2HTTPEvent event, String groups) {
        event.getRequestContext()
                .setAuthorizer(Authorizer.builder()
                        .withJwt(JWT.builder()
                                .withClaims(Map.of("sub", "somebody", "cognito:groups", groups))
                                .build())
                        .build());
        return event;
    }
}
