package heard.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at pages, one after another, and tells what is wrong with each. */
final class PageCheck {
    /** All levels up to AA of all versions, and what axe's authors advise beyond them. */
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What other colours can break: the page's parts stay the same. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /** What another size can break. */
    private static final List<String> OF_SIZE = List.of("target-size", "scrollable-region-focusable");

    /** What sticks out of the screen at either side, but for what lies in a part that scrolls by itself. */
    private static final String TOO_WIDE = """
            () => {
              const root = document.documentElement
              const wide = root.clientWidth
              const scrolls = (part) => {
                for (let up = part.parentElement; up && up !== document.body; up = up.parentElement)
                  if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true
                return false
              }
              const out = root.scrollWidth > wide ? [`the page is ${root.scrollWidth} px wide`] : []
              for (const part of document.body.querySelectorAll('*')) {
                if (part.ownerSVGElement) continue
                const box = part.getBoundingClientRect()
                if (box.width === 0 || box.height === 0 || box.right <= 0 || box.left >= wide + 9000) continue
                if ((box.right > wide + 1 || box.left < -1) && !scrolls(part)) out.push(part.outerHTML.slice(0, 100))
              }
              return out.slice(0, 3).join(' and ')
            }
            """;

    private final String address;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    /** @param address of the service; a page that asks any other for anything is at fault */
    PageCheck(BrowserContext visitor, String address) {
        this.address = address;
        this.page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) faults.add("the console says " + message.text());
        });
        page.onPageError(error -> faults.add("a script fails: " + error));
        visitor.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(address + "/") && !url.startsWith("data:") && !url.startsWith("blob:"))
                faults.add("it asks " + url);
        });
        visitor.onResponse(answer -> {
            if (answer.status() >= 400) faults.add(answer.url() + " answers " + answer.status());
        });
    }

    Page page() {
        return page;
    }

    /** Opens a page and looks at it in every way. */
    List<String> faults(String path, List<View> views) {
        faults.clear();
        views.getFirst().of(page);
        page.navigate(address + path);
        return look(views);
    }

    /** Looks in every way at what is open now. */
    List<String> faultsOfWhatIsOpen(List<View> views) {
        faults.clear();
        return look(views);
    }

    private List<String> look(List<View> views) {
        for (var view : views) {
            view.of(page);
            look(view);
        }
        direction();
        return faults.stream().distinct().toList();
    }

    private void look(View view) {
        var wide = String.valueOf(page.evaluate(TOO_WIDE));
        if (!wide.isEmpty()) faults.add(view + ": wider than the screen: " + wide);
        var axe = new AxeBuilder(page).setLegacyMode(true);
        var asked = switch (view) {
            case PHONE, DESKTOP -> axe.withTags(ALL);
            case DARK, FORCED_COLOURS -> axe.withRules(OF_COLOURS);
            case NARROW, ZOOMED -> axe.withRules(OF_SIZE);
        };
        // What is left of a zoomed page is as wide as a narrow one.
        if (view == View.ZOOMED) return;
        asked.analyze().getViolations().forEach(rule -> faults.add(view + ": " + told(rule)));
    }

    private static String told(Rule rule) {
        var where = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getHtml() + " " + node.getFailureSummary().replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
        return rule.getId() + " (" + rule.getHelp() + "): " + where;
    }

    /** Arabic and Urdu are read from the right, all else that we speak from the left. */
    private void direction() {
        var spoken = String.valueOf(page.evaluate("document.documentElement.lang"));
        var seen = String.valueOf(page.evaluate("getComputedStyle(document.body).direction"));
        var due = List.of("ar", "ur").contains(spoken.replaceAll("-.*", "")) ? "rtl" : "ltr";
        if (!seen.equals(due)) faults.add("a page in " + spoken + " runs " + seen);
    }
}
