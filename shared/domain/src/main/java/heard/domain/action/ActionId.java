package heard.domain.action;

import java.util.regex.Pattern;

/**
 * Names one action. Whoever adds it draws the name, so that sending it twice adds it once.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record ActionId(String value) implements Comparable<ActionId> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public ActionId {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("an id is 32 hexadecimal digits");
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
