package heard.render;

import heard.disclosure.Shown;

/** A figure as dots that a child can count: one for each five people as shown; a dashed one where it is a few. */
final class Dots {
    private static final int EACH = 5;
    private static final int A_ROW = 20;
    private static final int STEP = 18;

    private Dots() {}

    static String of(Shown shown) {
        int dots = shown.isHidden() ? 1 : shown.drawable().orElseThrow() / EACH;
        if (dots == 0) return "";
        int rows = (dots + A_ROW - 1) / A_ROW;
        int width = Math.min(dots, A_ROW) * STEP + 2;
        var svg = new StringBuilder(
                "<svg class=\"dots\" xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" focusable=\"false\" data-shows=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(
                                shown.isHidden() ? "A dashed dot" : dots == 1 ? "1 dot" : dots + " dots",
                                width,
                                rows * STEP + 2,
                                width,
                                rows * STEP + 2));
        for (int i = 0; i < dots; i++) {
            svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"7\" %s/>"
                    .formatted(
                            i % A_ROW * STEP + 10,
                            i / A_ROW * STEP + 10,
                            shown.isHidden()
                                    ? "fill=\"none\" stroke=\"#00625d\" stroke-width=\"2\" stroke-dasharray=\"3 2\""
                                    : "fill=\"#00625d\""));
        }
        return svg.append("</svg>").toString();
    }
}
