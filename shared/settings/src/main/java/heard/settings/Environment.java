package heard.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where settings come from: the process's environment in AWS, a map in tests and in the local run. */
@FunctionalInterface
public interface Environment {
    /** @return the value, or {@code null} where it is not set */
    @Nullable
    String value(String name);

    static Environment of(Map<String, String> values) {
        return values::get;
    }

    /** @throws IllegalStateException where it is not set */
    default String required(String name) {
        String value = value(name);
        if (value == null || value.isBlank()) throw new IllegalStateException("Set " + name + " in template.yaml");
        return value;
    }

    /**
     * A whole number, 0 or more.
     *
     * @throws IllegalStateException where it is not set or is none
     */
    default int whole(String name) {
        String value = required(name);
        if (!value.matches("[0-9]{1,9}")) throw new IllegalStateException(name + " is a whole number");
        return Integer.parseInt(value);
    }

    /**
     * A secret of 32 characters or more.
     *
     * @throws IllegalStateException where it is not set or is too short to be one; the value itself is never told
     */
    default byte[] secret(String name) {
        byte[] secret = required(name).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (secret.length < 32) throw new IllegalStateException(name + " needs 32 characters or more");
        return secret;
    }
}
