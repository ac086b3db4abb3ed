package heard.domain.feedback;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names one piece of feedback. It tells nothing about when or by whom it was sent: 128 bits of a keyed hash of a random receipt.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record FeedbackId(String value) implements Comparable<FeedbackId> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public FeedbackId {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("an id is 32 hexadecimal digits");
    }

    /** @param bits exactly 16 bytes */
    public static FeedbackId of(byte[] bits) {
        return new FeedbackId(HexFormat.of().formatHex(bits));
    }

    @Override
    public int compareTo(FeedbackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
