package heard.domain.theme;

/**
 * A stretch of text that may name a person.
 *
 * @param start the first code point, from 0
 * @param end past the last code point
 */
public record Span(int start, int end, SpanType type) {
    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("an empty or backward span");
    }
}
