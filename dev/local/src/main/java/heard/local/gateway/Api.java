package heard.local.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.local.template.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** The routes of the template, each before its handler. */
public final class Api implements Responder {
    /** As many at once as connections to the stores; more wait, as they would for a concurrency that is reserved. */
    private static final int AT_ONCE = 32;

    private final List<Route> routes;
    private final Map<String, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> handlers;
    private final TokenCheck tokens;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @param handlers by the name of their class */
    public Api(
            List<Route> routes,
            Map<String, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> handlers,
            TokenCheck tokens) {
        this.routes = routes.stream()
                .sorted(Comparator.comparingInt(Route::looseness))
                .toList();
        this.handlers = Map.copyOf(handlers);
        this.tokens = tokens;
    }

    @Override
    public Optional<Answer> answer(Request request) throws InterruptedException {
        if (routes.stream().noneMatch(route -> firstPart(route.path()).equals(firstPart(request.path())))) {
            return Optional.empty();
        }
        for (var route : routes) {
            var parameters = route.match(request.method(), request.path());
            if (parameters.isPresent()) return Optional.of(answer(request, route, parameters.get()));
        }
        return Optional.of(Answer.message(404, "Not Found"));
    }

    private Answer answer(Request request, Route route, Map<String, String> parameters) throws InterruptedException {
        Map<String, String> claims = Map.of();
        if (route.needsToken()) {
            var authorization = request.header("authorization");
            if (authorization.isEmpty()) {
                return Answer.message(401, "Unauthorized").with("WWW-Authenticate", "Bearer");
            }
            var taken = tokens.claims(authorization.get());
            if (taken.isEmpty()) {
                return Answer.message(401, "Unauthorized").with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
            claims = taken.get();
        }
        APIGatewayV2HTTPEvent event;
        try {
            event = HttpEvents.event(request, route, parameters, claims);
        } catch (IllegalArgumentException unreadable) {
            return Answer.message(400, "Bad Request");
        }
        var handler = handlers.get(route.handler());
        if (handler == null) return Answer.message(503, "Service Unavailable");
        places.acquire();
        try {
            return HttpEvents.answer(handler.apply(event));
        } finally {
            places.release();
        }
    }

    private static String firstPart(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path : path.substring(0, slash);
    }
}
