package heard.domain.feedback;

import java.util.regex.Pattern;

/**
 * Made by the page, at random, once for each form it shows, so that a repeat of the same sending is known as one.
 *
 * @param value 16 to 64 letters, digits, hyphens and underscores
 */
public record Nonce(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    public Nonce {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a nonce is 16 to 64 letters, digits, hyphens and underscores");
        }
    }

    @Override
    public String toString() {
        return "Nonce[hidden]";
    }
}
