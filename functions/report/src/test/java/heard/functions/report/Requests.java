package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import java.util.Map;

/** Requests as the gateway hands them on. */
final class Requests {
    private Requests() {}

    static APIGatewayV2HTTPEvent step(String groups, String who, String body) {
        var event = unsigned("POST /v1/reports");
        event.setBody(body);
        return signed(event, groups, who);
    }

    static APIGatewayV2HTTPEvent draft(String groups, String query) {
        return asked("GET /v1/reports/draft", groups, query);
    }

    static APIGatewayV2HTTPEvent draft(String groups, String query, String who) {
        var event = unsigned("GET /v1/reports/draft");
        event.setRawQueryString(query);
        return signed(event, groups, who);
    }

    static APIGatewayV2HTTPEvent preview(String groups, String query) {
        return asked("GET /v1/reports/preview", groups, query);
    }

    private static APIGatewayV2HTTPEvent asked(String route, String groups, String query) {
        var event = unsigned(route);
        event.setRawQueryString(query);
        return signed(event, groups, "somebody");
    }

    static APIGatewayV2HTTPEvent unsigned(String route) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withHeaders(Map.of("content-type", "application/json"))
                .withBody("{}")
                .withRequestContext(RequestContext.builder().build())
                .build();
    }

    private static APIGatewayV2HTTPEvent signed(APIGatewayV2HTTPEvent event, String groups, String who) {
        event.getRequestContext()
                .setAuthorizer(Authorizer.builder()
                        .withJwt(JWT.builder()
                                .withClaims(Map.of("sub", who, "cognito:groups", groups))
                                .build())
                        .build());
        return event;
    }
}
