package heard.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** A way to look at a page: how large the screen is, in CSS pixels, and which colours its owner asks for. */
public enum View {
    PHONE(390, 844, Colours.LIGHT),
    /** As a phone is held at night. */
    DARK(390, 844, Colours.DARK),
    /** A high contrast theme of the system's, which paints over the page's own colours. */
    FORCED_COLOURS(390, 844, Colours.FORCED),
    /** The narrowest that a page must fit (WCAG 2.2, 1.4.10). */
    NARROW(320, 568, Colours.LIGHT),
    /** What is left of a window of 1280 by 1024 at 400 %. */
    ZOOMED(320, 256, Colours.LIGHT),
    DESKTOP(1280, 900, Colours.LIGHT);

    private enum Colours {
        LIGHT,
        DARK,
        FORCED
    }

    private final int width;
    private final int height;
    private final Colours colours;

    View(int width, int height, Colours colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /** Makes a page be seen so from now on. */
    public void of(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(colours == Colours.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(colours == Colours.FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE));
    }
}
