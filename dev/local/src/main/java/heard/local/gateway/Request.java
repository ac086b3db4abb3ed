package heard.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came over the wire.
 *
 * @param path still percent-encoded
 * @param query still percent-encoded, without the question mark; empty for none
 * @param headers names in lower case
 */
public record Request(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
    public Optional<String> header(String name) {
        var values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null ? Optional.empty() : Optional.of(String.join(",", values));
    }

    /** Whether a page is wanted rather than data. */
    public boolean prefersHtml() {
        return header("accept").map(accept -> accept.contains("text/html")).orElse(false);
    }

    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    @Override
    public String toString() {
        return "Request[" + method + "]";
    }
}
