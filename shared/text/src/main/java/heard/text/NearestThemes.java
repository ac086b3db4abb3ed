package heard.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.domain.theme.ThemeMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

/**
 * New themes by likeness: a comment carries one where its vector lies near the theme's definition and examples. The tuned encoder puts
 * comments of one concern side by side, so five examples are enough to begin with, and each correction that joins them makes it better.
 * Safe for threads.
 */
public final class NearestThemes {
    /**
     * From this mean likeness to the nearest two. Set on the tune part by {@code heard evaluate new-themes}: above the border of the best
     * F1, since a theme that is told in vain costs a partnership's trust in it, and one that is missed is one correction.
     */
    public static final double NEAR = 0.75;

    /** A second theme is told only where it is almost as near: themes that share a word, such as school, lie near each other. */
    private static final double MARGIN = 0.1;

    private static final int NEAREST = 2;

    private record Known(NewTheme theme, List<float[]> vectors) {}

    private final List<Known> themes = new ArrayList<>();
    private final String version;

    public NearestThemes(List<NewTheme> themes, Learnt learnt) {
        for (var theme : themes) {
            var vectors = new ArrayList<float[]>();
            vectors.add(unit(learnt.sentence(theme.definition())));
            theme.examples().forEach(one -> vectors.add(unit(learnt.sentence(one))));
            this.themes.add(new Known(theme, vectors));
        }
        this.version = themes.isEmpty() ? "" : "+own-" + sum(themes);
    }

    /** Tells one set of themes and examples from another; empty where there are none. */
    String version() {
        return version;
    }

    private static String sum(List<NewTheme> themes) {
        var sum = new CRC32();
        for (var theme : themes) {
            sum.update((theme.code() + "\n" + theme.definition() + "\n" + String.join("\n", theme.examples()))
                    .getBytes(UTF_8));
        }
        return "%08x".formatted(sum.getValue());
    }

    /**
     * Those that are near, the nearest first.
     *
     * @param sentence the comment's vector
     */
    public List<ThemeMatch> find(float[] sentence) {
        double[] likenesses = likenesses(sentence);
        double border = Math.max(NEAR, Arrays.stream(likenesses).max().orElse(0) - MARGIN);
        var found = new ArrayList<ThemeMatch>();
        for (int i = 0; i < likenesses.length; i++) {
            if (likenesses[i] < border) continue;
            found.add(new ThemeMatch(
                    themes.get(i).theme().code(),
                    Math.round(Math.min(1, likenesses[i]) * 100) / 100.0,
                    List.of("like what was given for it")));
        }
        found.sort(Comparator.comparingDouble(ThemeMatch::score).reversed());
        return found;
    }

    /** How near each theme is, in the order they were given: cosines, the mean of the nearest two. */
    public double[] likenesses(float[] sentence) {
        var unit = unit(sentence);
        return themes.stream()
                .mapToDouble(known -> likeness(unit, known.vectors()))
                .toArray();
    }

    private static double likeness(float[] unit, List<float[]> vectors) {
        double[] each = vectors.stream()
                .mapToDouble(vector -> cosine(unit, vector))
                .sorted()
                .toArray();
        return Arrays.stream(each, Math.max(0, each.length - NEAREST), each.length)
                .average()
                .orElse(0);
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += (double) one[i] * other[i];
        return sum;
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float one : vector) squares += (double) one * one;
        float length = (float) Math.max(1e-9, Math.sqrt(squares));
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) unit[i] = vector[i] / length;
        return unit;
    }
}
