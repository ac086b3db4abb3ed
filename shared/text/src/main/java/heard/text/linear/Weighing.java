package heard.text.linear;

import java.util.List;
import java.util.Map;

/**
 * Counts to numbers: 1 + log of the count, times how rare the n-gram is (smoothed inverse document frequency), words and runs each of
 * length 1 as a whole. (Salton and Buckley 1988, as scikit-learn's {@code TfidfVectorizer} has it.)
 *
 * @param vocabulary n-gram to its number
 * @param rarity of each
 */
public record Weighing(Map<String, Integer> vocabulary, float[] rarity) {
    /** An n-gram and its weight in one text. */
    public record Weight(String ngram, int index, double value) {}

    public static Weighing of(List<Map<String, Integer>> texts, int fewest) {
        var vocabulary = NGrams.vocabulary(texts, fewest);
        var seen = new int[vocabulary.size()];
        for (var text : texts) {
            for (String ngram : text.keySet()) {
                Integer index = vocabulary.get(ngram);
                if (index != null) seen[index]++;
            }
        }
        var rarity = new float[seen.length];
        for (int i = 0; i < seen.length; i++) rarity[i] = (float) (Math.log((1.0 + texts.size()) / (1 + seen[i])) + 1);
        return new Weighing(vocabulary, rarity);
    }

    /** In the order of the text. */
    public List<Weight> weigh(Map<String, Integer> counts) {
        var known = counts.entrySet().stream()
                .filter(entry -> vocabulary.containsKey(entry.getKey()))
                .map(entry -> {
                    int index = vocabulary.getOrDefault(entry.getKey(), 0);
                    return new Weight(entry.getKey(), index, (1 + Math.log(entry.getValue())) * rarity[index]);
                })
                .toList();
        double words = length(known, "w:");
        double runs = length(known, "c:");
        return known.stream()
                .map(one -> new Weight(
                        one.ngram(), one.index(), one.value() / (one.ngram().startsWith("w:") ? words : runs)))
                .toList();
    }

    private static double length(List<Weight> weights, String kind) {
        return Math.sqrt(weights.stream()
                .filter(one -> one.ngram().startsWith(kind))
                .mapToDouble(one -> one.value() * one.value())
                .sum());
    }
}
