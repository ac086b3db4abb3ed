package heard.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A picture for each theme, need and feeling. It stands beside the words and tells no more than they do, so who hears a page is not
 * told of it; on paper, where each picture must say what it is, it does.
 */
final class Pictures {
    private static final Map<String, String> DRAWN = read();

    private Pictures() {}

    /** Empty where there is none for a code. */
    static String of(String code) {
        return DRAWN.getOrDefault(code, "");
    }

    private static Map<String, String> read() {
        var drawn = new HashMap<String, String>();
        try (var in = Pictures.class.getResourceAsStream("/heard/render/pictures.txt")) {
            new String(Objects.requireNonNull(in, "pictures.txt is not packed").readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .forEach(part -> drawn.put(part[0], svg(part[2], part[3])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(drawn);
    }

    private static String svg(String shows, String shapes) {
        return ("<svg class=\"picture\" xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" focusable=\"false\""
                        + " data-shows=\"%s\" viewBox=\"0 0 24 24\" width=\"56\" height=\"56\" fill=\"none\" stroke=\"#00625d\""
                        + " stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">%s</svg>")
                .formatted(Chart.escape(shows), shapes);
    }
}
