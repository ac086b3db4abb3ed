package heard.browser;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where something that was typed can still be found in a browser. */
final class Traces {
    /** Everything that a page of ours can reach and that outlives it, as text. */
    private static final String KEPT = """
            async () => {
              const kept = {
                localStorage: JSON.stringify({ ...localStorage }),
                sessionStorage: JSON.stringify({ ...sessionStorage }),
                cookies: document.cookie,
                databases: JSON.stringify(await indexedDB.databases()),
                windowName: window.name,
                historyState: JSON.stringify(history.state) ?? '',
                address: location.href,
                caches: '',
              }
              for (const name of await caches.keys()) {
                const cache = await caches.open(name)
                for (const asked of await cache.keys()) kept.caches += asked.url + await (await cache.match(asked)).text()
              }
              return kept
            }
            """;

    /** What nothing at all may be in, whatever it is. */
    private static final Map<String, String> EMPTY =
            Map.of("localStorage", "{}", "sessionStorage", "{}", "cookies", "", "databases", "[]", "windowName", "");

    private Traces() {}

    /** In what a page can reach, and in what the browser remembers of the tab. */
    static List<String> inPage(Page page, String typed) {
        var found = new ArrayList<String>();
        @SuppressWarnings("unchecked")
        var kept = (Map<String, String>) page.evaluate(KEPT);
        kept.forEach((where, text) -> {
            if (text.contains(typed)) found.add(where);
            if (EMPTY.containsKey(where) && !text.equals(EMPTY.get(where))) found.add(where + " holds " + text);
        });
        if (!page.context().cookies().isEmpty())
            found.add("cookies: " + page.context().cookies());
        var session = page.context().newCDPSession(page);
        JsonObject history = session.send("Page.getNavigationHistory");
        if (history.toString().contains(typed)) found.add("the tab's history");
        session.detach();
        return found;
    }

    /** In the files that a browser left behind, in either way that it writes text. */
    static List<String> inFiles(Path folder, String typed) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (Charset charset : List.of(UTF_8, UTF_16LE)) {
                    if (holds(bytes, typed.getBytes(charset))) {
                        found.add(folder.relativize(file) + " as " + charset);
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        // Latin-1 has one character for each byte.
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains(new String(wanted, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
