package heard.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The one style sheet of the published site: no script, no picture, nothing fetched from elsewhere. */
public final class Stylesheet {
    private Stylesheet() {}

    public static byte[] bytes() {
        try (var in = Stylesheet.class.getResourceAsStream("/heard/render/style.css")) {
            return Objects.requireNonNull(in, "style.css is not packed").readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
