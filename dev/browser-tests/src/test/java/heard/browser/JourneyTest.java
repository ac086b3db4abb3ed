package heard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole journeys through the form and back with the code, on the running service. */
@InTheBrowser
final class JourneyTest {
    private static final List<View> VIEWS = List.of(View.PHONE, View.NARROW);

    @TestFactory
    Stream<DynamicTest> every_version_is_said_step_by_step_and_its_code_tells_what_became(
            Chromium chromium, HeardHere heard) throws Exception {
        return heard.formPages().stream()
                .filter(path -> path.matches("/" + HeardHere.PLACE + "/([^/]+|ar/8-11|ur/family)/"))
                .map(path -> DynamicTest.dynamicTest(path, () -> sayAndComeBack(chromium, heard, path)));
    }

    private static void sayAndComeBack(Chromium chromium, HeardHere heard, String path) {
        try (var visitor = visitor(chromium)) {
            var check = new PageCheck(visitor, heard.address());
            var page = check.page();
            page.navigate(heard.address() + path);
            var address = page.url();
            var words = words();
            var speaker = new Speaker(page, words);
            var faults = new Faults();
            int steps = speaker.answerStepByStep(step -> {
                assertEquals(address, page.url(), "the address does not change");
                faults.add("step " + step, check.faultsOfWhatIsOpen(VIEWS));
            });
            assertTrue(steps > 3, steps + " steps");
            String code = speaker.sendAndReadCode();
            faults.add("sent", check.faultsOfWhatIsOpen(VIEWS));
            assertEquals(List.of(), Traces.inPage(page, words));
            assertFalse(speaker.seesItsWords());
            page.locator("#sent a[href$='/receipt/']").click();
            page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
            page.locator("form button[type=submit]").click();
            assertThat(page.locator(".steps li").first()).isVisible();
            assertFalse(page.url().contains(code), "a code stands in no address");
            faults.add("come back", check.faultsOfWhatIsOpen(VIEWS));
            assertEquals("", faults.told());
        }
    }

    @TestFactory
    Stream<DynamicTest> without_javascript_each_version_is_one_page_that_is_sent(Chromium chromium, HeardHere heard)
            throws Exception {
        return heard.formPages().stream()
                .filter(path -> path.matches("/" + HeardHere.PLACE + "/([^/]+|ar/family|ur/8-11)/"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    try (var visitor = chromium.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
                        var page = open(visitor, heard, path);
                        var speaker = new Speaker(page, words());
                        speaker.answerAll();
                        speaker.sendAndReadCode();
                        assertThat(page.locator(".steps li").first()).isVisible();
                        assertThat(page.locator("a[href='tel:999']").first()).isVisible();
                    }
                }));
    }

    @Test
    void on_slow_3g_it_is_said_all_the_same(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium)) {
            var page = visitor.newPage();
            var session = visitor.newCDPSession(page);
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", Connection.SLOW_3G.asAsked());
            page.navigate(heard.address() + FORM);
            var speaker = new Speaker(page, words());
            speaker.answerStepByStep(step -> {});
            speaker.sendAndReadCode();
        }
    }

    @Test
    void offline_at_sending_the_words_stay_and_are_sent_once_when_the_connection_is_back(
            Chromium chromium, HeardHere heard) throws Exception {
        try (var visitor = visitor(chromium)) {
            var page = open(visitor, heard, FORM);
            var words = words();
            var speaker = new Speaker(page, words);
            speaker.answerStepByStep(step -> {});
            visitor.setOffline(true);
            speaker.send().click();
            var told = page.locator("form").getAttribute("data-waiting");
            assertThat(page.locator("form .status")).hasText(told);
            assertTrue(speaker.seesItsWords(), "the words stay");
            visitor.setOffline(false);
            speaker.code();
            assertEquals(1, heard.records(words));
        }
    }

    @Test
    void while_the_service_is_away_the_page_says_so_keeps_the_words_and_shows_help_then_sends_once(
            Chromium chromium, HeardHere heard) throws Exception {
        try (var visitor = visitor(chromium)) {
            var page = open(visitor, heard, FORM);
            var words = words();
            var speaker = new Speaker(page, words);
            speaker.answerStepByStep(step -> {});
            // The first try is kept, and its answer lost: the most that can go wrong.
            visitor.route("**/v1/feedback", route -> {
                route.fetch();
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            });
            speaker.send().click();
            assertThat(page.locator("form .status"))
                    .hasText(page.locator("form").getAttribute("data-down"));
            assertTrue(speaker.seesItsWords(), "the words stay");
            assertThat(page.locator("a[href='tel:999']:visible").first()).isVisible();
            visitor.unroute("**/v1/feedback");
            speaker.code();
            assertEquals(1, heard.records(words));
        }
    }

    @Test
    void the_keyboard_alone_is_enough(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium)) {
            var page = open(visitor, heard, FORM);
            var speaker = new Speaker(page, words());
            speaker.answerByKeyboardAndSend();
            speaker.code();
        }
    }

    @Test
    void the_browsers_back_button_goes_one_question_back_and_nothing_is_lost(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium)) {
            var page = open(visitor, heard, FORM);
            var words = words();
            var speaker = new Speaker(page, words);
            int steps = speaker.answerStepByStep(step -> {});
            var last = page.locator("[data-step]:visible h2").first().textContent();
            for (int i = 1; i < steps; i++) {
                page.goBack();
                assertTrue(speaker.seesItsWords(), "the words stay");
            }
            assertThat(page.locator("h1").first()).isVisible();
            assertEquals(heard.address() + FORM, page.url());
            for (int i = 1; i < steps; i++) page.goForward();
            assertThat(page.locator("[data-step]:visible h2").first()).hasText(last);
            speaker.sendAndReadCode();
        }
    }

    @Test
    void every_question_can_be_skipped_and_one_answer_is_enough(Chromium chromium, HeardHere heard) {
        try (var visitor = visitor(chromium)) {
            var page = open(visitor, heard, FORM);
            var speaker = new Speaker(page, words());
            while (!speaker.send().isVisible()) page.locator("[data-move=on]").click();
            speaker.send().click();
            assertThat(page.locator("form .status"))
                    .hasText(page.locator("form").getAttribute("data-nothing"));
            while (!page.locator("textarea:visible").isVisible())
                page.locator("[data-move=back]").click();
            page.locator("textarea:visible").fill("It is all right.");
            while (!speaker.send().isVisible()) page.locator("[data-move=on]").click();
            speaker.sendAndReadCode();
        }
    }

    static final String FORM = "/" + HeardHere.PLACE + "/12-17/";

    static String words() {
        return "It is good here " + UUID.randomUUID().toString().replace("-", "");
    }

    private static BrowserContext visitor(Chromium chromium) {
        return chromium.visitor(new Browser.NewContextOptions());
    }

    private static Page open(BrowserContext visitor, HeardHere heard, String path) {
        var page = visitor.newPage();
        View.PHONE.of(page);
        page.navigate(heard.address() + path);
        return page;
    }
}
