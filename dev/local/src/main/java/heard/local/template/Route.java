package heard.local.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One route of the HTTP API.
 *
 * @param path such as {@code /v1/receipts/{code}}; a last {@code {name+}} takes the rest
 * @param handler the class behind it
 * @param needsToken whether the authorizer stands before it
 */
public record Route(String method, String path, String handler, boolean needsToken) {
    /** As a handler reads it, such as {@code GET /v1/receipts/{code}}. */
    public String key() {
        return method + " " + path;
    }

    /** The values of the path's parameters, still percent-encoded; empty where the path is another. */
    public Optional<Map<String, String>> match(String method, String rawPath) {
        if (!this.method.equals("ANY") && !this.method.equals(method)) return Optional.empty();
        var wanted = parts(path);
        var given = parts(rawPath);
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (part.endsWith("+}")) {
                if (i >= given.size()) return Optional.empty();
                values.put(part.substring(1, part.length() - 2), String.join("/", given.subList(i, given.size())));
                return Optional.of(values);
            }
            if (i >= given.size()) return Optional.empty();
            if (part.startsWith("{")) {
                if (given.get(i).isEmpty()) return Optional.empty();
                values.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return given.size() == wanted.size() ? Optional.of(values) : Optional.empty();
    }

    /** How many parts of the path are parameters: of two that match, API Gateway takes the one with fewer. */
    public int looseness() {
        return (int) parts(path).stream().filter(part -> part.startsWith("{")).count()
                + (path.endsWith("+}") ? 100 : 0);
    }

    private static List<String> parts(String path) {
        var parts = new ArrayList<>(Arrays.asList(path.split("/", -1)));
        parts.removeFirst();
        return parts;
    }
}
