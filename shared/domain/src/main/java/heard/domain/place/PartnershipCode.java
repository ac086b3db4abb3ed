package heard.domain.place;

import java.util.regex.Pattern;

/**
 * The ONS GSS code of a partnership's council area, such as {@code E08000009} for Trafford.
 *
 * @param value one letter and eight digits
 */
public record PartnershipCode(String value) implements Comparable<PartnershipCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{8}");

    public PartnershipCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a partnership code is one letter and eight digits");
        }
    }

    /** Itself, as a place that is reported on. */
    public AreaCode area() {
        return new AreaCode(value);
    }

    @Override
    public int compareTo(PartnershipCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
