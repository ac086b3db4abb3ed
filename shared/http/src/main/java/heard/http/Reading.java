package heard.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads what was sent, within limits. Nothing that it says of a bad request repeats what was in it.
 *
 * <p>A handler reads {@link Fields} from here, asks for each field it knows, and then for {@link Fields#problems()}: a field that
 * nobody asked for is a problem too, so nothing that was sent is lost without a word.
 */
public final class Reading {
    /** Bytes; twenty answers of 4,000 characters in most scripts, or thirty-two thousand emoji. */
    public static final int LARGEST_BODY = 128 * 1024;

    /** Characters. */
    public static final int LONGEST_QUERY = 4_096;

    private Reading() {}

    /** A JSON object from the body. */
    public static Read<Fields> json(APIGatewayV2HTTPEvent event) {
        if (Media.ofBody(event) != Media.JSON) {
            return new Read.Bad<>(Problem.unsupportedMediaType(Media.JSON.type()));
        }
        return switch (text(event)) {
            case Read.Bad<String> bad -> new Read.Bad<>(bad.problem());
            case Read.Ok<String> body -> parse(body.value());
        };
    }

    /** The fields of an HTML form from the body ({@code application/x-www-form-urlencoded}). */
    public static Read<Fields> form(APIGatewayV2HTTPEvent event) {
        if (Media.ofBody(event) != Media.FORM) {
            return new Read.Bad<>(Problem.unsupportedMediaType(Media.FORM.type()));
        }
        return switch (text(event)) {
            case Read.Bad<String> bad -> new Read.Bad<>(bad.problem());
            case Read.Ok<String> body -> Parameters.parse(body.value());
        };
    }

    /** The query's parameters. */
    public static Read<Fields> query(APIGatewayV2HTTPEvent event) {
        String raw = event.getRawQueryString();
        if (raw == null || raw.isEmpty()) return new Read.Ok<>(Fields.ofParameters(parameters(event)));
        if (raw.length() > LONGEST_QUERY) {
            return new Read.Bad<>(
                    Problem.badRequest("The query is longer than " + LONGEST_QUERY + " characters. Make it shorter."));
        }
        return Parameters.parse(raw);
    }

    /** A parameter of the route's path, as the gateway decoded it. */
    public static Optional<String> path(APIGatewayV2HTTPEvent event, String name) {
        var parameters = event.getPathParameters();
        return parameters == null ? Optional.empty() : Optional.ofNullable(parameters.get(name));
    }

    private static ObjectNode parameters(APIGatewayV2HTTPEvent event) {
        var read = Json.object();
        var parameters = event.getQueryStringParameters();
        if (parameters != null) parameters.forEach(read::put);
        return read;
    }

    private static Read<Fields> parse(String text) {
        if (text.isBlank()) return new Read.Bad<>(Problem.badRequest("The body is empty. Send a JSON object."));
        try {
            return Json.parse(text) instanceof ObjectNode object
                    ? new Read.Ok<>(Fields.of(object))
                    : new Read.Bad<>(Problem.field("#", "Send a JSON object."));
        } catch (StreamConstraintsException limits) {
            return new Read.Bad<>(Problem.badRequest("The JSON nests deeper than " + Json.DEEPEST
                    + " levels, or holds a name or a number that is too long."));
        } catch (JsonProcessingException unreadable) {
            var where = unreadable.getLocation();
            String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
            return new Read.Bad<>(Problem.badRequest("The body is not JSON, or says a field twice" + place + "."));
        }
    }

    private static Read<String> text(APIGatewayV2HTTPEvent event) {
        String body = event.getBody();
        if (body == null) return new Read.Ok<>("");
        if (body.length() > LARGEST_BODY * 4 / 3 + 4) return new Read.Bad<>(Problem.tooLarge());
        try {
            var bytes = event.getIsBase64Encoded()
                    ? ByteBuffer.wrap(Base64.getDecoder().decode(body))
                    : UTF_8.newEncoder().encode(CharBuffer.wrap(body));
            if (bytes.remaining() > LARGEST_BODY) return new Read.Bad<>(Problem.tooLarge());
            // A new decoder reports what is malformed, where String would put a replacement character.
            return new Read.Ok<>(UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException malformed) {
            return new Read.Bad<>(Problem.badRequest("The body is not UTF-8. Send it in UTF-8."));
        } catch (IllegalArgumentException notBase64) {
            return new Read.Bad<>(Problem.badRequest("The body cannot be decoded."));
        }
    }
}
