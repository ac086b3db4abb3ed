package heard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Every page there is, opened. */
@InTheBrowser
final class EveryPageTest {
    private static final int AT_ONCE = 2;
    private static final List<View> VIEWS =
            List.of(View.PHONE, View.DARK, View.FORCED_COLOURS, View.NARROW, View.ZOOMED);
    private static final List<View> IN_OTHER_LANGUAGES = List.of(View.PHONE, View.NARROW, View.ZOOMED);

    @Test
    void every_page_is_open_to_everybody_fits_every_screen_and_asks_nobody_else(HeardHere heard) throws Exception {
        var pages = heard.pages();
        assertTrue(pages.size() >= 180, pages.size() + " pages");
        var left = new ConcurrentLinkedQueue<>(pages);
        var faults = new Faults();
        Callable<Void> look = () -> {
            try (var chromium = Chromium.start()) {
                var check = new PageCheck(chromium.visitor(new Browser.NewContextOptions()), heard.address());
                for (var path = left.poll(); path != null; path = left.poll()) {
                    faults.add(path, check.faults(path, views(path)));
                }
                return null;
            }
        };
        long began = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : pool.invokeAll(Collections.nCopies(AT_ONCE, look))) done.get();
        }
        System.out.printf("%d pages looked at in %d s%n", pages.size(), (System.nanoTime() - began) / 1_000_000_000);
        assertEquals("", faults.told());
    }

    /** Colours do not depend on the language: they are looked at in English, and in Arabic, where all is the other way round. */
    private static List<View> views(String path) {
        return path.matches(".*/[a-z]{2}/.*") && !path.contains("/ar/") ? IN_OTHER_LANGUAGES : VIEWS;
    }

    /** A check that cannot fail is none: each fault is made once, and seen. */
    @Test
    void each_kind_of_fault_is_seen(Chromium chromium, HeardHere heard) {
        var faulty = """
                <!doctype html><html lang="ar"><title>Faulty</title><meta name="viewport" content="width=device-width">
                <style>.wide { width: 700px } .pale { color: #ccc; background: #fff }
                @media (prefers-color-scheme: dark) { .dark { color: #222; background: #000 } }</style>
                <main><h1>Faulty</h1><img src="https://elsewhere.example/x.png"><p class="wide">wide</p><p class="pale">pale</p>
                <p class="dark">dark</p></main><script>console.error('oops'); nothing()</script></html>
                """;
        try (var visitor = chromium.visitor(new Browser.NewContextOptions())) {
            visitor.route(
                    "**/faulty",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(faulty)));
            visitor.route("**/*.png", com.microsoft.playwright.Route::abort);
            var told = String.join("\n", new PageCheck(visitor, heard.address()).faults("/faulty", VIEWS));
            for (var kind : List.of(
                    "image-alt",
                    "PHONE: color-contrast",
                    "<p class=\"dark\">",
                    "it asks https://elsewhere.example",
                    "the console says oops",
                    "a script fails",
                    "wider than the screen",
                    "runs ltr")) {
                assertTrue(told.contains(kind), kind + " is not in " + told);
            }
        }
    }
}
