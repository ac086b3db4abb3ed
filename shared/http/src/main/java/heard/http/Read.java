package heard.http;

import java.util.function.Function;

/** How reading a request ends. */
public sealed interface Read<T> {
    record Ok<T>(T value) implements Read<T> {}

    record Bad<T>(Problem problem) implements Read<T> {}

    /** Reads on from what was read, if it was. */
    default <U> Read<U> then(Function<T, Read<U>> next) {
        return switch (this) {
            case Ok<T> ok -> next.apply(ok.value());
            case Bad<T> bad -> new Bad<>(bad.problem());
        };
    }
}
