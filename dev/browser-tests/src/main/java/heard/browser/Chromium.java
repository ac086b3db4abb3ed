package heard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, started without a window. What belongs to one is used by one thread only, the one that started it.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String FORGETS_PAGES = "--disable-back-forward-cache";

    /** Nothing but our pages is to be on the wire: no other host is even found. */
    private static final List<String> QUIET = List.of(
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where it is installed, if it is: a browser is never fetched from elsewhere. */
    public static Optional<Path> installed() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
        return Stream.concat(
                        NAMES.stream().flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name))),
                        Stream.of(ON_A_MAC))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @throws IllegalStateException where there is none */
    public static Chromium start() {
        var playwright = playwright();
        return new Chromium(playwright, playwright.chromium().launch(options()));
    }

    /**
     * One that keeps its files in a folder, as a person's own browser does, and pages in memory for the Back button.
     *
     * @return to be closed with its {@link Playwright}
     */
    public static BrowserContext startIn(Playwright playwright, Path folder) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(path())
                                .setIgnoreDefaultArgs(List.of(FORGETS_PAGES))
                                .setArgs(QUIET));
    }

    /** The driver of a browser; it is told not to fetch one. */
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(path())
                .setIgnoreDefaultArgs(List.of(FORGETS_PAGES))
                .setArgs(QUIET);
    }

    private static Path path() {
        return installed().orElseThrow(() -> new IllegalStateException("there is no Chromium on this machine"));
    }

    /** A visitor who was never here before, with nothing remembered. */
    public BrowserContext visitor(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
