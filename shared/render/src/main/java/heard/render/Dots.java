package heard.render;

import heard.disclosure.Shown;
import java.util.List;
import java.util.Locale;

/** A figure as dots that a child can count: one for each so many people as shown; a dashed one where it is a few. */
final class Dots {
    /** People that a dot can stand for, so that no page has more than {@link #MOST} of one thing. */
    private static final int[] STEPS = {5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000};

    private static final int MOST = 60;
    private static final int A_ROW = 20;
    private static final int STEP = 18;
    private static final double RADIUS = 7;

    private Dots() {}

    /** How many people a dot stands for, where these are the figures that are drawn. */
    static int each(List<Shown> figures) {
        int largest =
                figures.stream().mapToInt(one -> one.drawable().orElse(0)).max().orElse(0);
        for (int each : STEPS) {
            if (largest <= each * MOST) return each;
        }
        return Integer.MAX_VALUE;
    }

    static String of(Shown shown, int each) {
        int people = shown.drawable().orElse(0);
        int dots = shown.isHidden() ? 1 : people == 0 ? 0 : Math.max(1, (int) Math.round((double) people / each));
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
        // What is less than one dot is a smaller one.
        double radius = people == 0 || people >= each ? RADIUS : RADIUS * Math.sqrt((double) people / each);
        for (int i = 0; i < dots; i++) {
            svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"%s\" %s/>"
                    .formatted(
                            i % A_ROW * STEP + 10,
                            i / A_ROW * STEP + 10,
                            String.format(Locale.ROOT, "%.1f", radius),
                            shown.isHidden()
                                    ? "fill=\"none\" stroke=\"#00625d\" stroke-width=\"2\" stroke-dasharray=\"3 2\""
                                    : "fill=\"#00625d\""));
        }
        return svg.append("</svg>").toString();
    }
}
