package heard.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.function.Consumer;

/** Somebody who fills in a form, whatever it asks: the first answer of each choice, and the same words in each box. */
final class Speaker {
    private static final int MOST_STEPS = 30;
    private static final int MOST_KEYS = 400;

    private final Page page;
    private final String words;

    Speaker(Page page, String words) {
        this.page = page;
        this.words = words;
    }

    /**
     * Answers question after question, up to the last, where the form can be sent.
     *
     * @param atEach is called at each step before it is answered
     * @return how many there were
     */
    int answerStepByStep(Consumer<Integer> atEach) {
        for (int step = 0; step < MOST_STEPS; step++) {
            atEach.accept(step);
            answer(page.locator("[data-step]:visible"));
            if (send().isVisible()) return step + 1;
            page.locator("[data-move=on]").click();
        }
        throw new AssertionError("the form does not end");
    }

    /** Answers all questions of a long page. */
    void answerAll() {
        answer(page.locator("form"));
    }

    private void answer(Locator asked) {
        for (var box : asked.locator("textarea:visible").all()) box.fill(words);
        for (var choices : asked.locator(".choices:visible").all())
            choices.locator("label").first().click();
    }

    Locator send() {
        return page.locator("form button[type=submit]");
    }

    /** Sends it, and waits for the code. */
    String sendAndReadCode() {
        send().click();
        return code();
    }

    /** The code that is shown once it is sent. */
    String code() {
        var code = page.locator(".code:visible");
        assertThat(code).hasText(java.util.regex.Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{1,4}){3}"));
        return code.textContent().strip();
    }

    /** Whether anything that was typed stands in a box still. */
    boolean seesItsWords() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return Boolean.TRUE.equals(page.evaluate(
                "(words) => [...document.querySelectorAll('textarea, input, select')].some((field) => field.value.includes(words) || (field.checked && field.type === 'radio')) || document.body.innerText.includes(words)",
                words));
    }

    /** The whole form by the keyboard alone: Tab, Space, Enter and letters, as far as the focus leads. */
    void answerByKeyboardAndSend() {
        String chosen = "";
        for (int key = 0; key < MOST_KEYS; key++) {
            page.keyboard().press("Tab");
            var focus = focused();
            switch (focus.kind()) {
                case "textarea" -> {
                    if (!focus.filled()) page.keyboard().type(words);
                }
                case "radio" -> {
                    // The group of radios is one stop of Tab; what can be said besides it is left.
                    if (!focus.name().equals(chosen)) page.keyboard().press("Space");
                    chosen = focus.name();
                }
                case "on" -> page.keyboard().press("Enter");
                case "submit" -> {
                    page.keyboard().press("Enter");
                    return;
                }
                default -> {
                    // A link, or another button: passed by.
                }
            }
        }
        throw new AssertionError("the keyboard does not reach the end");
    }

    /** What has the focus; a focus that cannot be seen is at fault. */
    private Focus focused() {
        var told = String.valueOf(page.evaluate("""
                () => {
                  const at = document.activeElement
                  const kind = at.dataset.move ?? (at.matches('form button[type=submit]') ? 'submit' : at.type ?? at.tagName.toLowerCase())
                  const seen = (part) => ['outlineStyle', 'boxShadow'].some((how) => !['none', ''].includes(getComputedStyle(part)[how]))
                  const ringed = at === document.body || seen(at) || seen(at.closest('label') ?? at) || seen(at.nextElementSibling ?? at)
                  return [kind, at.name ?? '', !!at.value, ringed].join('\\t')
                }
                """));
        var parts = told.split("\t", -1);
        if (!Boolean.parseBoolean(parts[3])) throw new AssertionError("the focus is not seen on a " + told);
        return new Focus(parts[0], parts[1], Boolean.parseBoolean(parts[2]));
    }

    private record Focus(String kind, String name, boolean filled) {}
}
