package heard.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Responses, each with the headers that keep it out of caches and out of other sites' sight. */
public final class Answers {
    /** Pages load our own style and modules, send forms to us, and nothing else. */
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Answers() {}

    /** @param value a record, map or node; optionals that are empty are left out */
    public static APIGatewayV2HTTPResponse json(int status, Object value) {
        return answer(status, "application/json; charset=utf-8", Json.write(value), Map.of());
    }

    public static APIGatewayV2HTTPResponse problem(Problem problem) {
        return problem(problem, Map.of());
    }

    /** @param extensions members that a machine needs to go on (RFC 9457, section 3.2) */
    public static APIGatewayV2HTTPResponse problem(Problem problem, Map<String, ?> extensions) {
        var told = new LinkedHashMap<String, Object>();
        told.put("type", problem.type());
        told.put("title", problem.title());
        told.put("status", problem.status());
        told.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) told.put("errors", problem.errors());
        told.putAll(extensions);
        Map<String, String> more = problem.status() == 401 ? Map.of("WWW-Authenticate", "Bearer") : Map.of();
        return answer(problem.status(), "application/problem+json", Json.write(told), more);
    }

    public static APIGatewayV2HTTPResponse html(int status, String page) {
        return answer(status, "text/html; charset=utf-8", page, Map.of("Content-Security-Policy", PAGE_POLICY));
    }

    /** A file that is looked at and not run; its bytes go through the gateway encoded. */
    public static APIGatewayV2HTTPResponse file(int status, String mediaType, byte[] bytes) {
        var answer = answer(
                status,
                mediaType,
                Base64.getEncoder().encodeToString(bytes),
                Map.of("Content-Security-Policy", "default-src 'none'; sandbox"));
        answer.setIsBase64Encoded(true);
        return answer;
    }

    /** 303: the browser gets another page, so that reloading it sends nothing twice. */
    public static APIGatewayV2HTTPResponse seeOther(String location) {
        return answer(303, "text/plain; charset=utf-8", "", Map.of("Location", location));
    }

    private static APIGatewayV2HTTPResponse answer(
            int status, String mediaType, String body, Map<String, String> more) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", mediaType);
        headers.put("Cache-Control", "no-store");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.putAll(more);
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(body)
                .withIsBase64Encoded(false)
                .build();
    }
}
