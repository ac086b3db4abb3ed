package heard.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.local.template.Route;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** HTTP as an HTTP API hands it to a function (payload 2.0), and back. */
final class HttpEvents {
    private HttpEvents() {}

    /**
     * @param claims of the token that the authorizer took; empty for none
     * @throws IllegalArgumentException where a percent sign encodes nothing
     */
    static APIGatewayV2HTTPEvent event(
            Request request, Route route, Map<String, String> parameters, Map<String, String> claims) {
        var decoded = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> decoded.put(name, decode(value.replace("+", "%2B"))));
        var context = RequestContext.builder()
                .withAccountId("000000000000")
                .withApiId("local")
                .withStage("$default")
                .withRouteKey(route.key())
                .withRequestId(UUID.randomUUID().toString())
                .withHttp(RequestContext.Http.builder()
                        .withMethod(request.method())
                        .withPath(request.path())
                        .withProtocol("HTTP/1.1")
                        .withSourceIp("127.0.0.1")
                        .build());
        if (!claims.isEmpty()) {
            context.withAuthorizer(RequestContext.Authorizer.builder()
                    .withJwt(RequestContext.Authorizer.JWT
                            .builder()
                            .withClaims(claims)
                            .build())
                    .build());
        }
        boolean text = isText(request);
        var event = APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey(route.key())
                .withRawPath(request.path())
                .withRawQueryString(request.query())
                .withHeaders(headers(request))
                .withCookies(cookies(request))
                .withQueryStringParameters(query(request.query()))
                .withPathParameters(decoded)
                .withRequestContext(context.build())
                .withIsBase64Encoded(!text);
        if (request.body().length > 0) {
            event.withBody(
                    text
                            ? new String(request.body(), UTF_8)
                            : Base64.getEncoder().encodeToString(request.body()));
        }
        return event.build();
    }

    static Answer answer(APIGatewayV2HTTPResponse response) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", List.of("application/json"));
        if (response.getHeaders() != null)
            response.getHeaders().forEach((name, value) -> headers.put(name, List.of(value)));
        if (response.getMultiValueHeaders() != null) headers.putAll(response.getMultiValueHeaders());
        if (response.getCookies() != null && !response.getCookies().isEmpty())
            headers.put("Set-Cookie", response.getCookies());
        String body = response.getBody() == null ? "" : response.getBody();
        return new Answer(
                response.getStatusCode(),
                headers,
                response.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(UTF_8));
    }

    /** What an HTTP API hands over as it is; all else, form posts among it, is handed over in base 64. */
    private static boolean isText(Request request) {
        if (request.body().length == 0) return true;
        String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        boolean known = type.startsWith("text/")
                || type.startsWith("application/json")
                || type.startsWith("application/xml")
                || type.startsWith("application/javascript");
        return known && isUtf8(request.body());
    }

    private static boolean isUtf8(byte[] body) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Map<String, String> headers(Request request) {
        var headers = new TreeMap<String, String>();
        request.headers().forEach((name, values) -> {
            if (!name.equals("cookie")) headers.put(name, String.join(",", values));
        });
        return headers;
    }

    private static List<String> cookies(Request request) {
        return request.header("cookie")
                .map(cookies -> List.of(cookies.split(";\\s*", -1)))
                .orElse(List.of());
    }

    private static Map<String, String> query(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            values.computeIfAbsent(name, fresh -> new ArrayList<>())
                    .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        var joined = new LinkedHashMap<String, String>();
        values.forEach((name, all) -> joined.put(name, String.join(",", all)));
        return joined;
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, UTF_8);
    }
}
