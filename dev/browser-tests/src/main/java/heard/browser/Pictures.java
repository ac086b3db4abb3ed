package heard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import heard.command.Complaint;
import heard.command.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The pictures in {@code docs/pictures}, drawn anew: the demonstration year as a browser shows it. */
final class Pictures {
    /** They are part of the project, and read over slow lines too. */
    private static final int MOST_BYTES = 150_000;

    /**
     * One picture.
     *
     * @param name of its file
     * @param path of the page
     * @param before what is done on the page before it is drawn
     */
    private record Picture(String name, String path, View view, Consumer<Page> before) {
        Picture(String name, String path, View view) {
            this(name, path, view, page -> {});
        }
    }

    private Pictures() {}

    /** @throws Complaint where one is too large to keep */
    static void draw(HeardHere heard, Chromium chromium, Path folder) throws IOException {
        Files.createDirectories(folder);
        var pictures = pictures();
        var progress = new Progress("Drawing");
        for (int i = 0; i < pictures.size(); i++) {
            draw(heard, chromium, folder, pictures.get(i));
            progress.at(i + 1, pictures.size());
        }
    }

    private static List<Picture> pictures() {
        String area = "/" + HeardHere.PLACE + "/";
        String report = "/reports/" + HeardHere.PLACE + "/" + HeardHere.newest() + "/";
        var pictures = new ArrayList<Picture>();
        for (var version : List.of("5-7", "8-11", "12-17", "family", "education")) {
            pictures.add(new Picture("form-" + version, area + version + "/", View.PHONE, Pictures::asked));
            pictures.add(new Picture("form-" + version + "-wide", area + version + "/", View.DESKTOP, Pictures::asked));
        }
        pictures.addAll(List.of(
                new Picture("doors", area, View.PHONE),
                new Picture("before", area + "8-11/", View.PHONE),
                new Picture("help", area + "now/", View.PHONE),
                new Picture("form-arabic", area + "ar/8-11/", View.PHONE, Pictures::asked),
                new Picture("form-dark", area + "12-17/", View.DARK, Pictures::asked),
                new Picture("search", "/lead/", View.DESKTOP, Pictures::signIn),
                new Picture("report", report, View.DESKTOP),
                new Picture("report-child", report + "child.html", View.DESKTOP)));
        return pictures;
    }

    /** The first question, after what is told before it. */
    private static void asked(Page page) {
        page.locator("[data-move=on]").click();
        page.locator("[data-step]:visible .choices").waitFor();
    }

    private static void signIn(Page page) {
        page.locator("#sign-in").click();
        page.getByText("Lead of Trafford").click();
        page.locator("#results li").first().waitFor();
    }

    private static void draw(HeardHere heard, Chromium chromium, Path folder, Picture picture) throws IOException {
        try (var visitor = chromium.visitor(new Browser.NewContextOptions())) {
            var page = visitor.newPage();
            picture.view().of(page);
            page.navigate(heard.address() + picture.path());
            picture.before().accept(page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.mouse().move(0, 0); // Nothing looks as if a pointer were on it.
            byte[] png = page.screenshot(new Page.ScreenshotOptions()
                    .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
            if (png.length > MOST_BYTES) {
                throw new Complaint("%s.png has %,d bytes, and %,d are the most."
                        .formatted(picture.name(), png.length, MOST_BYTES));
            }
            Files.write(folder.resolve(picture.name() + ".png"), png);
        }
    }
}
