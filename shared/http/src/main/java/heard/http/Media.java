package heard.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Locale;
import java.util.Optional;

/** The media types that the wire speaks, by {@code Content-Type} and {@code Accept} (RFC 9110, sections 8.3 and 12.5.1). */
public enum Media {
    JSON("application/json"),
    FORM("application/x-www-form-urlencoded"),
    /** Anything else, or nothing. */
    OTHER("application/octet-stream");

    private final String type;

    Media(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    /** What the body is said to be. */
    public static Media ofBody(APIGatewayV2HTTPEvent event) {
        String type = header(event, "content-type").orElse("");
        int parameters = type.indexOf(';');
        String named = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        return switch (named.toLowerCase(Locale.ROOT)) {
            case "application/json" -> JSON;
            case "application/x-www-form-urlencoded" -> FORM;
            case String other -> OTHER;
        };
    }

    /** Whether the caller would rather have a page than JSON: a browser would, a script would not. */
    public static boolean prefersHtml(APIGatewayV2HTTPEvent event) {
        String accept = header(event, "accept").orElse("");
        double html = weight(accept, "text/html");
        return html > 0 && html > weight(accept, "application/json");
    }

    /** A header, whatever the case of its name. */
    public static Optional<String> header(APIGatewayV2HTTPEvent event, String name) {
        var headers = event.getHeaders();
        if (headers == null) return Optional.empty();
        return headers.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name) && entry.getValue() != null)
                .map(java.util.Map.Entry::getValue)
                .findFirst();
    }

    /** The q of a range that names the type itself; a wildcard prefers nothing. */
    private static double weight(String accept, String type) {
        if (accept.length() > 1_000) return 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",", 40)) {
            String[] parts = range.split(";", 8);
            if (parts[0].strip().equals(type)) return quality(parts);
        }
        return 0;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.matches("q=[01](\\.[0-9]{0,3})?")) return Double.parseDouble(part.substring(2));
        }
        return 1;
    }
}
