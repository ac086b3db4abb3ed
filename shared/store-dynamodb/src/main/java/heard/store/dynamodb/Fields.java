package heard.store.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the attributes of an item or of a map in it; whatever has not the shape that was written is {@link NotFeedback}. */
final class Fields {
    private final Map<String, AttributeValue> attributes;

    Fields(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    Map<String, AttributeValue> attributes() {
        return attributes;
    }

    Set<String> names() {
        return attributes.keySet();
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    String text(String name) {
        return text(required(name), name);
    }

    Optional<String> maybeText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean flag(String name) {
        Boolean flag = required(name).bool();
        if (flag == null) throw new NotFeedback(name);
        return flag;
    }

    int whole(String name) {
        return number(name, Integer::valueOf);
    }

    long longWhole(String name) {
        return number(name, Long::valueOf);
    }

    double real(String name) {
        return number(name, Double::valueOf);
    }

    Fields map(String name) {
        return map(required(name), name);
    }

    List<Fields> maps(String name) {
        return list(name).stream().map(value -> map(value, name)).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(value -> text(value, name)).toList();
    }

    /** The text, read as something that says by IllegalArgumentException that it is not one. */
    <T> T read(String name, Function<String, T> reader) {
        try {
            return reader.apply(text(name));
        } catch (IllegalArgumentException wrong) {
            throw new NotFeedback(name);
        }
    }

    <T> Optional<T> maybe(String name, Function<String, T> reader) {
        return has(name) ? Optional.of(read(name, reader)) : Optional.empty();
    }

    private List<AttributeValue> list(String name) {
        var value = required(name);
        if (!value.hasL()) throw new NotFeedback(name);
        return value.l();
    }

    private <N> N number(String name, Function<String, N> reader) {
        String digits = required(name).n();
        if (digits == null) throw new NotFeedback(name);
        try {
            return reader.apply(digits);
        } catch (NumberFormatException wrong) {
            throw new NotFeedback(name);
        }
    }

    private AttributeValue required(String name) {
        var value = attributes.get(name);
        if (value == null) throw new NotFeedback(name);
        return value;
    }

    private static String text(AttributeValue value, String name) {
        String text = value.s();
        if (text == null) throw new NotFeedback(name);
        return text;
    }

    private static Fields map(AttributeValue value, String name) {
        if (!value.hasM()) throw new NotFeedback(name);
        return new Fields(value.m());
    }
}
