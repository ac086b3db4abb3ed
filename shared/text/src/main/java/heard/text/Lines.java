package heard.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The lines of a resource of this package, without comments ({@code #}) and blank lines. */
final class Lines {
    private Lines() {}

    static List<String> of(String resource) {
        try (var in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing from the package: " + resource);
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
