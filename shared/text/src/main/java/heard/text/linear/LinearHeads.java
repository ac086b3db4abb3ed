package heard.text.linear;

import static java.nio.charset.StandardCharsets.UTF_8;

import heard.text.encoder.Tensors;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Linear models over one vocabulary of n-grams, one for each head of the encoder, and the words behind what they say. Safe for threads.
 */
public final class LinearHeads {
    private final Weighing weighing;
    private final Map<String, float[]> weights = new LinkedHashMap<>();

    private LinearHeads(Weighing weighing) {
        this.weighing = weighing;
    }

    /**
     * @param ngrams the vocabulary, one a line, in the order of their numbers
     * @param tensors {@code rarity}, and for each head [labels, n-grams and a bias]
     */
    public static LinearHeads read(InputStream ngrams, Tensors tensors) {
        var vocabulary = new LinkedHashMap<String, Integer>();
        try (var lines = new BufferedReader(new InputStreamReader(ngrams, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                vocabulary.put(line, vocabulary.size());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var heads =
                new LinearHeads(new Weighing(vocabulary, tensors.get("rarity").floats()));
        tensors.arrays().forEach((name, tensor) -> {
            if (!name.equals("rarity")) heads.weights.put(name, tensor.floats());
        });
        return heads;
    }

    /** A text, weighed once for all heads. */
    public List<Weighing.Weight> weigh(String text) {
        return weighing.weigh(NGrams.of(text));
    }

    /** How far each label of a head is from its border: above 0 for yes. */
    public float[] decide(String head, List<Weighing.Weight> text) {
        float[] of = of(head);
        int row = weighing.vocabulary().size() + 1;
        var out = new float[of.length / row];
        for (int label = 0; label < out.length; label++) {
            float sum = of[label * row + row - 1];
            for (var one : text) sum += of[label * row + one.index()] * (float) one.value();
            out[label] = sum;
        }
        return out;
    }

    /** The words and pairs of words that spoke most for a label, the strongest first. */
    public List<String> words(String head, int label, List<Weighing.Weight> text, int most) {
        float[] of = of(head);
        int row = weighing.vocabulary().size() + 1;
        return text.stream()
                .filter(one -> one.ngram().startsWith("w:") && of[label * row + one.index()] > 0)
                .sorted(Comparator.comparingDouble(one -> -of[label * row + one.index()] * one.value()))
                .limit(most)
                .map(one -> one.ngram().substring(2))
                .toList();
    }

    private float[] of(String head) {
        float[] of = weights.get(head);
        if (of == null) throw new IllegalArgumentException("no head " + head);
        return of;
    }
}
