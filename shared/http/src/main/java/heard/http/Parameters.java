package heard.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** Names and values as a query or an HTML form writes them ({@code application/x-www-form-urlencoded}), each name once. */
final class Parameters {
    /** More than any form of ours has. */
    private static final int MOST = 100;

    private Parameters() {}

    static Read<Fields> parse(String encoded) {
        ObjectNode read = Json.object();
        List<FieldProblem> twice = new ArrayList<>();
        String[] pairs = encoded.split("&", MOST + 1);
        if (pairs.length > MOST) return new Read.Bad<>(Problem.badRequest("There are more than " + MOST + " fields."));
        try {
            for (String pair : pairs) {
                if (pair.isEmpty()) continue;
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = decode(equals < 0 ? "" : pair.substring(equals + 1));
                if (read.has(name)) {
                    twice.add(new FieldProblem(Fields.pointer("#", name), "Give this once."));
                } else {
                    read.put(name, value);
                }
            }
        } catch (CharacterCodingException malformed) {
            return new Read.Bad<>(Problem.badRequest("The fields are not UTF-8, written with percent signs."));
        }
        return twice.isEmpty() ? new Read.Ok<>(Fields.ofParameters(read)) : new Read.Bad<>(Problem.fields(twice));
    }

    /** Strict where {@link java.net.URLDecoder} is not: bytes that are no UTF-8 are reported, and so is a broken escape. */
    private static String decode(String encoded) throws CharacterCodingException {
        var bytes = new ByteArrayOutputStream(encoded.length());
        int at = 0;
        while (at < encoded.length()) {
            char one = encoded.charAt(at);
            if (one == '%') {
                if (at + 2 >= encoded.length()) throw new CharacterCodingException();
                int high = Character.digit(encoded.charAt(at + 1), 16);
                int low = Character.digit(encoded.charAt(at + 2), 16);
                if (high < 0 || low < 0) throw new CharacterCodingException();
                bytes.write(high * 16 + low);
                at += 3;
            } else if (one == '+') {
                bytes.write(' ');
                at++;
            } else {
                int codePoint = encoded.codePointAt(at);
                bytes.writeBytes(Character.toString(codePoint).getBytes(UTF_8));
                at += Character.charCount(codePoint);
            }
        }
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    }
}
