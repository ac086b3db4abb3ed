package heard.render;

import heard.disclosure.Shown;
import java.util.List;
import java.util.Locale;

/**
 * Bars, as SVG that a server writes. The table under it tells the same, so a chart is one picture to those who cannot see it. What is
 * hidden has a dashed box of one fixed length: its length tells nothing.
 */
final class Chart {
    private static final int WIDTH = 640;
    private static final int ROW = 26;
    private static final int NAMES = 300;
    private static final int LONGEST = WIDTH - NAMES - 60;

    private Chart() {}

    /** One bar. */
    record Bar(String name, Shown shown) {}

    /** @param title what it shows, for those who hear it */
    static String bars(String title, List<Bar> bars) {
        int most = bars.stream()
                .mapToInt(bar -> bar.shown().drawable().orElse(0))
                .max()
                .orElse(0);
        int height = bars.size() * ROW + 4;
        var svg = new StringBuilder();
        svg.append(
                "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(escape(title), WIDTH, height, WIDTH, height));
        int y = 2;
        for (var bar : bars) {
            svg.append(text(NAMES - 8, y + 17, "end", shortened(bar.name())));
            svg.append(row(bar.shown(), y, most));
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static String row(Shown shown, int y, int most) {
        if (shown.isHidden()) {
            return "<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"18\" fill=\"none\" stroke=\"#5a5a66\" stroke-dasharray=\"3 2\"/>"
                            .formatted(NAMES, y + 3)
                    + text(NAMES + 22, y + 17, "start", shown.text());
        }
        int value = shown.drawable().orElseThrow();
        double length = most == 0 ? 0 : (double) LONGEST * value / most;
        return "<rect x=\"%d\" y=\"%d\" width=\"%s\" height=\"18\" fill=\"#00625d\"/>"
                        .formatted(NAMES, y + 3, String.format(Locale.ROOT, "%.1f", Math.max(1, length)))
                + text(NAMES + (int) length + 8, y + 17, "start", shown.text());
    }

    private static String text(int x, int y, String anchor, String text) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-family=\"system-ui, 'Noto Sans', sans-serif\" font-size=\"14\" fill=\"#1b1b1f\">%s</text>"
                .formatted(x, y, anchor, escape(text));
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, name.lastIndexOf(' ', 39)) + " …";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
