package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.contracts.InMemoryActions;
import heard.contracts.InMemoryFeedback;
import heard.contracts.InMemoryNonces;
import heard.contracts.InMemoryReleases;
import heard.contracts.InMemorySends;
import heard.contracts.MovableClock;
import heard.domain.feedback.Feedback;
import heard.domain.feedback.Intake;
import heard.domain.feedback.Seal;
import heard.domain.place.Region;
import heard.domain.theme.CodedFeedback;
import heard.json.Resources;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Both handlers on fakes. */
final class Desk {
    static final Region REGION = Resources.northWest();

    /** More than any test sends. */
    static final Limits NONE = new Limits(100_000, 100_000, 100_000);

    /** Nothing of ours looks at it. */
    static final Context NO_CONTEXT = (Context) Proxy.newProxyInstance(
            Desk.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    final MovableClock clock = MovableClock.at("2026-07-22T12:00:00Z");
    final InMemoryFeedback feedback = new InMemoryFeedback();
    final InMemoryNonces nonces = new InMemoryNonces(clock);
    final InMemoryReleases releases = new InMemoryReleases();
    final InMemoryActions actions = new InMemoryActions();
    final InMemorySends sends = new InMemorySends();
    final Seal seal = new Seal(new byte[32]);
    final Work work = new Work("k".repeat(32).getBytes(StandardCharsets.UTF_8), seal, clock, SecureRandom::new);
    final SubmitHandler submit = submitTo(feedback);
    final ReceiptHandler receipts =
            new ReceiptHandler(new LookUp(feedback, releases, actions, Resources.framework(), seal));

    TakeIn takeIn(Intake intake) {
        return new TakeIn(nonces, intake, seal, clock, SecureRandom::new);
    }

    SubmitHandler submitTo(Intake intake) {
        return new SubmitHandler(door(intake, NONE), REGION);
    }

    /** Another copy of the function, as far as memory goes. */
    Door door(Intake intake, Limits limits) {
        return new Door(takeIn(intake), new Load(sends, clock), work, limits);
    }

    APIGatewayV2HTTPResponse json(String body) {
        return submit.handleRequest(post("application/json", body), NO_CONTEXT);
    }

    APIGatewayV2HTTPResponse form(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return submit.handleRequest(post("application/x-www-form-urlencoded", body), NO_CONTEXT);
    }

    APIGatewayV2HTTPResponse receipt(String code, String accept) {
        return receipts.handleRequest(
                APIGatewayV2HTTPEvent.builder()
                        .withHeaders(Map.of("accept", accept))
                        .withPathParameters(Map.of("code", code))
                        .build(),
                NO_CONTEXT);
    }

    /** A code typed into a page. */
    APIGatewayV2HTTPResponse typed(String code, String language) {
        var event = post("application/x-www-form-urlencoded", "code=" + encoded(code) + "&language=" + language);
        event.setHeaders(Map.of("content-type", "application/x-www-form-urlencoded", "accept", "text/html"));
        return receipts.handleRequest(event, NO_CONTEXT);
    }

    List<Feedback> kept() {
        return feedback.log().stream()
                .filter(one -> one.version() == 1)
                .map(CodedFeedback::feedback)
                .toList();
    }

    static APIGatewayV2HTTPEvent post(String type, String body) {
        return APIGatewayV2HTTPEvent.builder()
                .withHeaders(Map.of("content-type", type))
                .withBody(body)
                .build();
    }

    static String header(APIGatewayV2HTTPResponse answer, String name) {
        return answer.getHeaders().getOrDefault(name, "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
