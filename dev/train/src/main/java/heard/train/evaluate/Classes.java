package heard.train.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well one of several classes was told for each row.
 *
 * <p>Accuracy; F1 meant over classes; recall meant over classes (balanced accuracy); Matthews' correlation over all classes (Gorodkin
 * 2004), as scikit-learn computes them.
 */
final class Classes {
    private final List<String> names;
    private final int[][] counts;

    /**
     * @param names in the order of their numbers
     * @param right the class of each row
     * @param told the class that was told
     */
    Classes(List<String> names, int[] right, int[] told) {
        this.names = names;
        this.counts = new int[names.size()][names.size()];
        for (int i = 0; i < right.length; i++) counts[right[i]][told[i]]++;
    }

    double accuracy() {
        long hits = 0;
        for (int i = 0; i < names.size(); i++) hits += counts[i][i];
        return hits / (double) rows();
    }

    double macroF1() {
        return mean(this::f1);
    }

    double balancedAccuracy() {
        return mean(one -> recall(one));
    }

    double correlation() {
        double hits = accuracy() * rows();
        double product = 0;
        double rightSquares = 0;
        double toldSquares = 0;
        for (int one = 0; one < names.size(); one++) {
            double right = right(one);
            double told = told(one);
            product += right * told;
            rightSquares += right * right;
            toldSquares += told * told;
        }
        double rows = rows();
        double below = Math.sqrt((rows * rows - toldSquares) * (rows * rows - rightSquares));
        return below == 0 ? 0 : (hits * rows - product) / below;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rows", rows());
        figures.put("accuracy", round(accuracy()));
        figures.put("macroF1", round(macroF1()));
        figures.put("balancedAccuracy", round(balancedAccuracy()));
        figures.put("mcc", round(correlation()));
        var each = new LinkedHashMap<String, Object>();
        for (int one = 0; one < names.size(); one++) {
            if (right(one) == 0 && told(one) == 0) continue;
            each.put(
                    names.get(one),
                    Map.of(
                            "rows", right(one),
                            "precision", round(precision(one)),
                            "recall", round(recall(one)),
                            "f1", round(f1(one))));
        }
        figures.put("classes", each);
        return figures;
    }

    static double round(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }

    private interface Figure {
        double of(int one);
    }

    /** Over the classes that there are, right or told. */
    private double mean(Figure figure) {
        double sum = 0;
        int classes = 0;
        for (int one = 0; one < names.size(); one++) {
            if (right(one) == 0 && told(one) == 0) continue;
            sum += figure.of(one);
            classes++;
        }
        return sum / classes;
    }

    private double precision(int one) {
        return told(one) == 0 ? 0 : counts[one][one] / (double) told(one);
    }

    private double recall(int one) {
        return right(one) == 0 ? 0 : counts[one][one] / (double) right(one);
    }

    private double f1(int one) {
        int both = right(one) + told(one);
        return both == 0 ? 0 : 2.0 * counts[one][one] / both;
    }

    private int right(int one) {
        int sum = 0;
        for (int told : counts[one]) sum += told;
        return sum;
    }

    private int told(int one) {
        int sum = 0;
        for (int[] row : counts) sum += row[one];
        return sum;
    }

    private int rows() {
        int sum = 0;
        for (int one = 0; one < names.size(); one++) sum += right(one);
        return sum;
    }
}
