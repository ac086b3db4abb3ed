package heard.http;

/** How reading a request ends. */
public sealed interface Read<T> {
    record Ok<T>(T value) implements Read<T> {}

    record Bad<T>(Problem problem) implements Read<T> {}
}
