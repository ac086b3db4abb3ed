package heard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page's bytes, as they are sent. */
@ExtendWith(SharedHeard.class)
final class MarkupTest {
    @Test
    void every_page_is_valid_html(HeardHere heard) throws Exception {
        var faults = new ArrayList<String>();
        try (var nu = new NuChecker()) {
            for (var path : heard.pages()) faults.addAll(nu.errors(path, heard.bytes(path)));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void the_checker_sees_a_fault() throws Exception {
        var faulty = "<!doctype html><html lang=\"en\"><title>x</title><p><table></p></html>";
        try (var nu = new NuChecker()) {
            assertFalse(nu.errors("faulty", faulty.getBytes(UTF_8)).isEmpty());
        }
    }

    /** What links lead to is there: a page or file of ours, and the place on it. */
    @Test
    void every_link_leads_somewhere(HeardHere heard) throws Exception {
        var known = Stream.concat(heard.pages().stream(), heard.published("").stream())
                .collect(Collectors.toSet());
        var dead = new ArrayList<String>();
        for (var path : heard.pages()) dead.addAll(Links.dead(path, heard, known));
        assertEquals("", String.join("\n", dead));
    }
}
