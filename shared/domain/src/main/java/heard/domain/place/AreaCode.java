package heard.domain.place;

import java.util.regex.Pattern;

/**
 * The code of a place that is reported on: a partnership, a sub-region or the region.
 *
 * @param value such as {@code E08000009}, {@code NW-GM} or {@code E12000002}
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{0,8}(-[A-Z0-9]{1,8})?");

    public AreaCode {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not the code of a place");
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
