package heard.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaving fast: nothing of what was typed comes back, and nothing is left behind. */
@InTheBrowser
final class LeavingTest {
    private static final String ELSEWHERE = "https://www.bbc.co.uk/";

    @Test
    void by_the_link_nothing_comes_back(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium, true)) {
            var half = half(visitor, heard);
            leaveByLink(half.page());
            nothingComesBack(half);
        }
    }

    @Test
    void by_three_presses_of_shift_nothing_comes_back(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium, true)) {
            var half = half(visitor, heard);
            leave(half.page(), () -> {
                for (int i = 0; i < 3; i++) half.page().keyboard().press("Shift");
            });
            nothingComesBack(half);
        }
    }

    /** Words with capitals in them are no leaving. */
    @Test
    void typing_capitals_does_not_leave(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium, true)) {
            var half = half(visitor, heard);
            half.page().locator("textarea:visible").pressSequentially("I AM OK. Are You?");
            assertTrue(half.page().url().startsWith(heard.address()));
        }
    }

    @Test
    @Disabled(
            "Words do come back: Chromium keeps for Back what was sent no-store, and without a script the page cannot wipe itself")
    void without_javascript_by_the_link_nothing_comes_back(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium, false)) {
            var page = visitor.newPage();
            page.navigate(heard.address() + JourneyTest.FORM);
            var words = JourneyTest.words();
            var speaker = new Speaker(page, words);
            speaker.answerAll();
            leaveByLink(page);
            nothingComesBack(new Half(page, speaker, words));
        }
    }

    /** A page that is only left, and may be kept, does come back: the browser of these tests remembers as a person's does. */
    @Test
    void what_may_be_remembered_is(Chromium chromium) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<!doctype html><title>x</title><textarea></textarea>".getBytes(US_ASCII);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try (var visitor = visitor(chromium, true)) {
            var page = visitor.newPage();
            page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
            page.locator("textarea").fill("still here");
            page.navigate("http://localhost:" + server.getAddress().getPort() + "/other");
            var tab = new Tab(page);
            assertTrue(tab.back());
            assertTrue(tab.shows("still here"));
        } finally {
            server.stop(0);
        }
    }

    /** On a shared computer: the files of a browser after somebody sent one thing, left another, and closed it. */
    @Test
    void a_browser_that_is_closed_leaves_nothing_on_the_disk(HeardHere heard, @TempDir Path folder) throws Exception {
        String left;
        String sent = JourneyTest.words();
        try (var playwright = Chromium.playwright();
                var visitor = Chromium.startIn(playwright, folder)) {
            var half = half(visitor, heard);
            left = half.words();
            leaveByLink(half.page());
            var page = visitor.newPage();
            page.navigate(heard.address() + JourneyTest.FORM);
            var speaker = new Speaker(page, sent);
            speaker.answerStepByStep(step -> {});
            speaker.sendAndReadCode();
        }
        assertEquals(List.of(), Traces.inFiles(folder, left));
        assertEquals(List.of(), Traces.inFiles(folder, sent));
        assertFalse(Traces.inFiles(folder, "localhost").isEmpty(), "the files are those of a browser that was here");
    }

    /** A form that is half filled in. */
    private record Half(Page page, Speaker speaker, String words) {}

    private static Half half(BrowserContext visitor, HeardHere heard) {
        var page = visitor.newPage();
        page.navigate(heard.address() + "/" + HeardHere.PLACE + "/");
        page.navigate(heard.address() + JourneyTest.FORM);
        var words = JourneyTest.words();
        var speaker = new Speaker(page, words);
        while (!page.locator("textarea:visible").isVisible())
            page.locator("[data-move=on]").click();
        page.locator("textarea:visible").fill(words);
        assertTrue(speaker.seesItsWords());
        return new Half(page, speaker, words);
    }

    private static void leaveByLink(Page page) {
        leave(page, () -> page.locator("a.leave").click());
    }

    /** The page that leaving leads to is asked for, and not found: no test goes there. */
    private static void leave(Page page, Runnable how) {
        page.waitForRequest(ELSEWHERE + "**", how);
        page.waitForCondition(() -> !page.url().startsWith("http://localhost"));
    }

    /** However often somebody else presses Back, and Forward again. */
    private static void nothingComesBack(Half half) {
        var tab = new Tab(half.page());
        int behind = 0;
        while (tab.back()) {
            behind++;
            assertFalse(tab.shows(half.words()), "it came back at " + tab.address());
        }
        assertTrue(behind > 0, "there is no history");
        while (tab.forward()) assertFalse(tab.shows(half.words()), "it came back at " + tab.address());
    }

    private static BrowserContext visitor(Chromium chromium, boolean script) {
        return chromium.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(script));
    }
}
