package heard.local.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The lines of what the demonstration is made of, without comments ({@code #}) and blank lines. */
final class Lines {
    private Lines() {}

    /** @param name of a resource of this module */
    static List<String> of(String name) {
        try (var in = Lines.class.getResourceAsStream("/heard/local/" + name)) {
            if (in == null) throw new IllegalStateException(name + " is not in the build");
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
