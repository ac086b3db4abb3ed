package heard.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.domain.report.PublishedSite;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PublishedSite} must do. */
public interface PublishedSiteContract {
    /** A file as a visitor is given it. */
    record Page(String mediaType, byte[] bytes) {
        public Page {
            // White space before a parameter means nothing (RFC 9110, 5.6.6), and some servers leave it out.
            mediaType = mediaType.replaceAll(";\\s*", "; ");
        }
    }

    /** A site, and what a visitor is given at a path. */
    interface Site {
        PublishedSite site();

        Optional<Page> visit(String path);
    }

    /** Empty at the start of each test. */
    Site site();

    @Test
    default void what_is_published_is_what_a_visitor_is_given() {
        var site = site();
        site.site().publish("reports/E08000009/2026-Q3/index.html", "text/html; charset=utf-8", "<p>ü".getBytes(UTF_8));
        var page = site.visit("reports/E08000009/2026-Q3/index.html").orElseThrow();
        assertEquals("text/html; charset=utf-8", page.mediaType());
        assertArrayEquals("<p>ü".getBytes(UTF_8), page.bytes());
        assertEquals(Optional.empty(), site.visit("reports/E08000009/2026-Q3/data.json"));
    }

    @Test
    default void publishing_again_replaces_what_was_there() {
        var site = site();
        site.site().publish("index.html", "text/plain", "one".getBytes(UTF_8));
        site.site().publish("index.html", "text/html; charset=utf-8", "two".getBytes(UTF_8));
        var page = site.visit("index.html").orElseThrow();
        assertEquals("text/html; charset=utf-8", page.mediaType());
        assertArrayEquals("two".getBytes(UTF_8), page.bytes());
    }

    @Test
    default void a_path_that_is_none_is_refused() {
        var site = site();
        for (var wrong : List.of("", "/index.html", "a/../b.html", "../b.html", "a/./b.html", "a//b.html", "a/")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> site.site().publish(wrong, "text/plain", new byte[0]),
                    () -> "published at: " + wrong);
        }
    }
}
