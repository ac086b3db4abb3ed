package heard.train.evaluate;

import heard.text.Learnt;
import heard.text.NearestThemes;
import heard.text.NewTheme;
import heard.text.Preface;
import heard.train.examples.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code heard evaluate new-themes}: each theme of the framework as if it were new, given only its definition and five examples, or
 * twenty-five as corrections come in. How often a comment that carries it lies nearer than one that does not (the area under the curve),
 * and F1 at the best and at the packed border. The encoder has met these themes in training, so a theme that is new to it too will fare worse.
 */
final class NewThemes {
    private static final List<Double> BORDERS = List.of(0.6, 0.65, 0.7, 0.75, 0.8, 0.85);

    private final Learnt learnt;
    private final List<Example> given;
    private final List<Example> measured;

    NewThemes(Learnt learnt, List<Example> given, List<Example> measured) {
        this.learnt = learnt;
        this.given = given;
        this.measured = measured;
    }

    Map<String, Object> figures(Map<String, String> definitions) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measure", "new-themes");
        var vectors = measured.stream().map(this::asServed).toList();
        for (int examples : new int[] {5, 25}) {
            var areas = new LinkedHashMap<String, Object>();
            double sum = 0;
            var pairs = new ArrayList<double[]>();
            for (var theme : definitions.entrySet()) {
                var few = given.stream()
                        .filter(one -> one.themes().equals(List.of(theme.getKey())))
                        .limit(examples)
                        .map(Example::text)
                        .toList();
                var nearest = new NearestThemes(List.of(new NewTheme(theme.getKey(), theme.getValue(), few)), learnt);
                var own = new ArrayList<double[]>();
                for (int i = 0; i < vectors.size(); i++) {
                    own.add(new double[] {
                        nearest.likenesses(vectors.get(i))[0],
                        measured.get(i).themes().contains(theme.getKey()) ? 1 : 0
                    });
                }
                pairs.addAll(own);
                double area = area(own);
                areas.put(theme.getKey(), Classes.round(area));
                sum += area;
            }
            double best = best(pairs);
            var told = new LinkedHashMap<String, Object>();
            told.put("meanArea", Classes.round(sum / definitions.size()));
            told.put("best", at(pairs, best));
            told.put("packed", at(pairs, NearestThemes.NEAR));
            told.put(
                    "borders", BORDERS.stream().map(border -> at(pairs, border)).toList());
            told.put("areas", areas);
            figures.put(examples + " examples", told);
        }
        return figures;
    }

    /** The vector that the service has of a comment: it knows who says it, and nobody says a theme's examples. */
    private float[] asServed(Example one) {
        return learnt.read(Preface.of(one.speaker()), one.text(), List.of()).sentence();
    }

    private static double area(List<double[]> pairs) {
        var sorted = pairs.stream()
                .sorted((one, other) -> Double.compare(one[0], other[0]))
                .toList();
        double below = 0;
        double sum = 0;
        for (var pair : sorted) {
            if (pair[1] > 0) sum += below;
            else below++;
        }
        return sum / (below * (sorted.size() - below));
    }

    private static double best(List<double[]> pairs) {
        double best = 0;
        for (double border = 0.3; border < 1; border += 0.01) {
            if (f1(pairs, border) > f1(pairs, best)) best = border;
        }
        return best;
    }

    /** What a border tells: of what it tells the share that is right, of what is right the share that it tells. */
    private static Map<String, Object> at(List<double[]> pairs, double border) {
        double told = pairs.stream().filter(one -> one[0] >= border).count();
        double carry = pairs.stream().filter(one -> one[1] > 0).count();
        double hits =
                pairs.stream().filter(one -> one[1] > 0 && one[0] >= border).count();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("border", Classes.round(border));
        figures.put("microF1", Classes.round(f1(pairs, border)));
        figures.put("precision", Classes.round(hits / Math.max(1, told)));
        figures.put("recall", Classes.round(hits / Math.max(1, carry)));
        return figures;
    }

    private static double f1(List<double[]> pairs, double border) {
        double hits =
                pairs.stream().filter(one -> one[1] > 0 && one[0] >= border).count();
        double both = pairs.stream().filter(one -> one[1] > 0).count()
                + pairs.stream().filter(one -> one[0] >= border).count();
        return 2 * hits / both;
    }
}
