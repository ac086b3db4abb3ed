package heard.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.json.Resources;
import heard.render.form.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormPagesTest {
    private final FormPages pages =
            new FormPages(new Site(Resources.northWest()), new SiteHeaders(Map.of("X-Frame-Options", "DENY")));

    @Test
    void a_page_is_shown_with_the_headers_of_the_site_and_kept_by_no_browser() {
        var answer = ask("GET", "/E08000009/ur/8-11/").orElseThrow();
        assertEquals(200, answer.status());
        assertTrue(new String(answer.body(), UTF_8).startsWith("<!doctype html>\n<html lang=\"ur\" dir=\"rtl\">"));
        assertEquals(List.of("no-store"), answer.headers().get("Cache-Control"));
        assertEquals(List.of("DENY"), answer.headers().get("X-Frame-Options"));
    }

    @Test
    void an_address_without_its_slash_leads_to_the_page() {
        assertEquals(
                List.of("/E08000009/"),
                ask("GET", "/E08000009").orElseThrow().headers().get("Location"));
    }

    @Test
    void a_page_is_only_read_and_what_is_not_one_is_left_to_others() {
        assertEquals(405, ask("POST", "/receipt/").orElseThrow().status());
        for (String other : List.of("/E99999999/", "/E08000009/xx/", "/style.css", "/E08000009/8-11/../", "//")) {
            assertEquals(Optional.empty(), ask("GET", other), other);
        }
    }

    private Optional<Answer> ask(String method, String path) {
        return pages.answer(new Request(method, path, "", Map.of(), new byte[0]));
    }
}
