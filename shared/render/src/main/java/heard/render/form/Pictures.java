package heard.render.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Our drawings, as SVG that stands in the page itself: nothing is fetched for them, and they take the page's colours. */
final class Pictures {
    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private Pictures() {}

    /** An {@code svg} element that screen readers pass over: words always stand beside it */
    static String svg(String name) {
        return DRAWN.computeIfAbsent(name, Pictures::read);
    }

    private static String read(String name) {
        try (var stream = Pictures.class.getResourceAsStream("pictures/" + name + ".svg")) {
            if (stream == null) throw new IllegalArgumentException("there is no picture " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the picture cannot be read: " + name, unreadable);
        }
    }
}
