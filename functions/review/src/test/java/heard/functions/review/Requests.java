package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryCorrections;
import heard.contracts.InMemoryFeedback;
import heard.contracts.InMemoryOwnThemes;
import java.util.Map;

/** Requests as the gateway hands them on. */
final class Requests {
    private Requests() {}

    /** A desk of fakes that pass their contracts. */
    static Desk desk(InMemoryFeedback feedback, InMemoryActions actions) {
        return new Desk(feedback, feedback, new InMemoryCorrections(feedback), new InMemoryOwnThemes(), actions);
    }

    static APIGatewayV2HTTPEvent comment(String groups, String id, String query) {
        var event = unsigned("GET /v1/review/{id}");
        event.setRawQueryString(query);
        event.setPathParameters(Map.of("id", id));
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent corrections(String groups, String query) {
        var event = unsigned("GET /v1/review/corrections");
        event.setRawQueryString(query);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent themes(String groups, String query) {
        var event = unsigned("GET /v1/review/themes");
        event.setRawQueryString(query);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent theme(String groups, String code, String query, String body) {
        var event = unsigned("PUT /v1/review/themes/{code}");
        event.setRawQueryString(query);
        event.setPathParameters(Map.of("code", code));
        event.setHeaders(Map.of("content-type", "application/json"));
        event.setBody(body);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent unsigned(String route) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(route)
                .withRequestContext(RequestContext.builder().build())
                .build();
    }

    static APIGatewayV2HTTPEvent queue(String groups, String query) {
        var event = unsigned("GET /v1/review/queue");
        event.setRawQueryString(query);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent decide(String groups, String id, String query, String body) {
        var event = unsigned("POST /v1/review/{id}");
        event.setRawQueryString(query);
        event.setPathParameters(Map.of("id", id));
        event.setHeaders(Map.of("content-type", "application/json"));
        event.setBody(body);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent actions(String groups, String query) {
        var event = unsigned("GET /v1/actions");
        event.setRawQueryString(query);
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent versions(String groups, String id) {
        var event = unsigned("GET /v1/actions/{id}");
        event.setPathParameters(Map.of("id", id));
        return signed(event, groups);
    }

    static APIGatewayV2HTTPEvent act(String groups, String id, String query, String body) {
        var event = unsigned("PUT /v1/actions/{id}");
        event.setRawQueryString(query);
        event.setPathParameters(Map.of("id", id));
        event.setHeaders(Map.of("content-type", "application/json"));
        event.setBody(body);
        return signed(event, groups);
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
