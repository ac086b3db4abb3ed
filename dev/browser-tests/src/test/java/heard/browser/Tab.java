package heard.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/**
 * A tab's history, gone through as by the browser's own buttons. It is spoken to in DevTools' protocol: a page that comes back from
 * the browser's memory was never loaded, and that is what Playwright would wait for.
 */
final class Tab {
    private static final int PATIENCE = 300;
    private static final int MOMENT_MS = 50;

    private final Page page;
    private final CDPSession session;

    Tab(Page page) {
        this.page = page;
        this.session = page.context().newCDPSession(page);
    }

    /** Presses Back; false where there is nothing behind. */
    boolean back() {
        return move(-1);
    }

    /** Presses Forward; false where there is nothing before. */
    boolean forward() {
        return move(1);
    }

    private boolean move(int by) {
        var history = history();
        int to = history.get("currentIndex").getAsInt() + by;
        var entries = history.getAsJsonArray("entries");
        if (to < 0 || to >= entries.size()) return false;
        var asked = new JsonObject();
        asked.add("entryId", entries.get(to).getAsJsonObject().get("id"));
        session.send("Page.navigateToHistoryEntry", asked);
        for (int i = 0; i < PATIENCE; i++) {
            page.waitForTimeout(MOMENT_MS);
            if (isAt(to)) {
                // What a page does when it is shown again, it has done a moment later.
                page.waitForTimeout(2 * MOMENT_MS);
                return true;
            }
        }
        throw new AssertionError("the tab does not go there");
    }

    private boolean isAt(int entry) {
        try {
            return history().get("currentIndex").getAsInt() == entry
                    && "complete".equals(evaluate("document.readyState"));
        } catch (PlaywrightException between) {
            return false; // One page has gone and the other is not there yet.
        }
    }

    private JsonObject history() {
        return session.send("Page.getNavigationHistory");
    }

    String address() {
        return evaluate("location.href");
    }

    /** @param expression of JavaScript, with a text as its value */
    String evaluate(String expression) {
        var asked = new JsonObject();
        asked.addProperty("expression", "String(" + expression + ")");
        asked.addProperty("returnByValue", true);
        var value = session.send("Runtime.evaluate", asked)
                .getAsJsonObject("result")
                .get("value");
        return value == null ? "" : value.getAsString();
    }

    /** Whether something that was typed stands in a field or on the page, or an answer is chosen still. */
    boolean shows(String typed) {
        return "true".equals(evaluate("""
                [...document.querySelectorAll('textarea, input:not([type=hidden]), select')].some((field) =>
                  field.value.includes('%1$s') || (field.type === 'radio' && field.checked)) || document.body.innerText.includes('%1$s')
                """.formatted(typed)));
    }
}
