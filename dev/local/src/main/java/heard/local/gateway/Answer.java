package heard.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What goes back. */
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    public static Answer of(int status, String mediaType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", List.of(mediaType)), body);
    }

    public static Answer json(int status, String json) {
        return of(status, "application/json", json.getBytes(UTF_8));
    }

    public static Answer html(int status, String html) {
        return of(status, "text/html; charset=utf-8", html.getBytes(UTF_8));
    }

    /** As API Gateway words its own refusals. */
    public static Answer message(int status, String message) {
        return json(status, "{\"message\":\"" + message + "\"}");
    }

    public static Answer redirect(String to) {
        return new Answer(303, Map.of("Location", List.of(to)), new byte[0]);
    }

    public Answer with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, List.of(value));
        return new Answer(status, more, body);
    }
}
