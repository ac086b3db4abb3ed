package heard.train.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well any number of labels was told for each row: F1 over all decisions, meant over labels, and rows that are all right. */
final class Labels {
    private final List<String> names;
    private final boolean[][] right;
    private final boolean[][] told;

    Labels(List<String> names, boolean[][] right, boolean[][] told) {
        this.names = names;
        this.right = right;
        this.told = told;
    }

    double microF1() {
        int hits = 0;
        int both = 0;
        for (int label = 0; label < names.size(); label++) {
            hits += hits(label);
            both += count(right, label) + count(told, label);
        }
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    double macroF1() {
        double sum = 0;
        for (int label = 0; label < names.size(); label++) sum += f1(label);
        return sum / names.size();
    }

    double exact() {
        int exact = 0;
        for (int i = 0; i < right.length; i++) if (java.util.Arrays.equals(right[i], told[i])) exact++;
        return exact / (double) right.length;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rows", right.length);
        figures.put("labels", names.size());
        figures.put("microF1", Classes.round(microF1()));
        figures.put("macroF1", Classes.round(macroF1()));
        figures.put("exactMatch", Classes.round(exact()));
        var each = new LinkedHashMap<String, Object>();
        for (int label = 0; label < names.size(); label++) {
            each.put(
                    names.get(label),
                    Map.of("rows", count(right, label), "told", count(told, label), "f1", Classes.round(f1(label))));
        }
        figures.put("each", each);
        return figures;
    }

    private double f1(int label) {
        int both = count(right, label) + count(told, label);
        return both == 0 ? 0 : 2.0 * hits(label) / both;
    }

    private int hits(int label) {
        int hits = 0;
        for (int i = 0; i < right.length; i++) if (right[i][label] && told[i][label]) hits++;
        return hits;
    }

    private static int count(boolean[][] rows, int label) {
        int count = 0;
        for (boolean[] row : rows) if (row[label]) count++;
        return count;
    }
}
