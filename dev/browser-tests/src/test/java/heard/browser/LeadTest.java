package heard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A lead's page with somebody signed in, in each of its views. */
@InTheBrowser
final class LeadTest {
    private static final List<View> VIEWS =
            List.of(View.DESKTOP, View.PHONE, View.DARK, View.FORCED_COLOURS, View.NARROW, View.ZOOMED);

    @Test
    void each_view_is_open_to_everybody_and_fits_every_screen(Chromium chromium, HeardHere heard) throws Exception {
        say(heard, "The axolotl club at school made me feel welcome.");
        try (var visitor = chromium.visitor(new Browser.NewContextOptions())) {
            var check = new PageCheck(visitor, heard.address());
            var page = check.page();
            page.navigate(heard.address() + "/lead/");
            page.locator("#sign-in").click();
            page.getByText("Lead of Trafford").click();
            assertThat(page.locator("#results li").first()).isVisible();
            var faults = new Faults();
            faults.add("search", check.faultsOfWhatIsOpen(VIEWS));
            for (var view : List.of("waiting", "themes", "actions", "report")) {
                page.locator("#tab-" + view).click();
                assertThat(page.locator("#" + view)).isVisible();
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                faults.add(view, check.faultsOfWhatIsOpen(VIEWS));
            }
            faults.add("an action", writing(check, page));
            faults.add("a theme", adding(check, page));
            faults.add("a correction", correcting(check, page));
            assertEquals("", faults.told());
        }
    }

    @Test
    void what_a_comment_is_about_is_corrected_by_keyboard_alone(Chromium chromium, HeardHere heard) throws Exception {
        say(heard, "The pangolin club at school made me feel welcome.");
        try (var visitor = chromium.visitor(new Browser.NewContextOptions())) {
            var page = visitor.newPage();
            page.navigate(heard.address() + "/lead/");
            page.locator("#sign-in").click();
            page.getByText("Lead of Trafford").click();
            var hit = find(page, "pangolin");
            hit.locator("summary").press("Enter");
            var theme = hit.locator("input[name=themes]:not(:disabled)").first();
            assertThat(theme).isVisible();
            for (var ticked : hit.locator("input[name=themes]:checked").all()) ticked.press("Space");
            theme.press("Space");
            assertThat(theme).isChecked();
            theme.press("Enter");
            assertThat(hit.getByText("Corrected.")).isFocused();
            assertThat(hit.locator("[data-themes] li")).hasCount(1);
        }
    }

    /** The form of a theme of one's own, open. */
    private static List<String> adding(PageCheck check, Page page) {
        page.locator("#tab-themes").click();
        page.locator("#add-theme").click();
        assertThat(page.locator("#theme-form")).isVisible();
        return check.faultsOfWhatIsOpen(VIEWS);
    }

    /** A comment that is about something else, open. */
    private static List<String> correcting(PageCheck check, Page page) {
        page.locator("#tab-search").click();
        var hit = find(page, "axolotl");
        hit.locator("summary").click();
        assertThat(hit.locator("form")).isVisible();
        return check.faultsOfWhatIsOpen(VIEWS);
    }

    /** The one comment with a word. */
    private static Locator find(Page page, String word) {
        page.locator("#q").fill(word);
        page.locator("#q").press("Enter");
        var hits = page.locator("#results li.result");
        assertThat(hits).hasCount(1);
        return hits.first();
    }

    /** Says something, and waits until search has it: the comments of an invented report lie in the index alone. */
    private static void say(HeardHere heard, String words) throws Exception {
        String body =
                "{\"nonce\":\"%s\",\"partnership\":\"%s\",\"respondent\":\"child\",\"answers\":[{\"question\":\"what-happened\",\"text\":\"%s\"}]}"
                        .formatted(UUID.randomUUID(), HeardHere.PLACE, words);
        try (var http = HttpClient.newHttpClient()) {
            var said = http.send(
                    HttpRequest.newBuilder(URI.create(heard.address() + "/v1/feedback"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(201, said.statusCode(), said.body());
        }
        heard.service().engine().awaitDrained(Duration.ofMinutes(2));
    }

    /** The form of an action, open. */
    private static List<String> writing(PageCheck check, Page page) {
        page.locator("#tab-actions").click();
        page.locator("#add-action").click();
        assertThat(page.locator("#action-form")).isVisible();
        return check.faultsOfWhatIsOpen(VIEWS);
    }
}
