package heard.train.learn;

import heard.text.Learnt;
import heard.text.Preface;
import heard.text.encoder.Tensors;
import heard.text.encoder.Tensors.Tensor;
import heard.train.examples.Example;
import heard.train.linear.LinearClassifier;
import heard.train.linear.LinearClassifier.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Learns the linear half of the scorer from our examples, and writes it as {@code LinearHeads} reads it. */
public final class LinearHeadsFile {
    private static final double COST = 8;
    private static final double BALANCE = 0.5;
    private static final int FEWEST = 3;

    private final List<String> themes;
    private final List<String> needs;

    public LinearHeadsFile(List<String> themes, List<String> needs) {
        this.themes = themes;
        this.needs = needs;
    }

    public void write(List<Example> examples, Path folder) throws IOException {
        var texts = examples.stream()
                .map(one -> new Text(Preface.of(one.speaker()) + " " + one.text(), new float[0]))
                .toList();
        var learnt = new LinkedHashMap<String, LinearClassifier>();
        learnt.put(
                "tier",
                learn(
                        texts,
                        oneOf(
                                examples,
                                3,
                                one -> Learnt.TIERS.indexOf(one.tier().wire()))));
        learnt.put("themes", learn(texts, anyOf(examples, Example::themes, themes)));
        learnt.put("needs", learn(texts, anyOf(examples, Example::needs, needs)));
        learnt.put("sentiment", learn(texts, oneOf(examples, 3, one -> one.sentiment() + 1)));
        var weighing = learnt.firstEntry().getValue().weighing();
        Files.write(folder.resolve("ngrams.txt"), weighing.vocabulary().keySet());
        var arrays = new LinkedHashMap<String, Tensor>();
        arrays.put("rarity", Tensor.of(weighing.rarity(), weighing.rarity().length));
        learnt.forEach((head, model) -> arrays.put(head, tensor(model.weights())));
        try (var out = Files.newOutputStream(folder.resolve("linear.safetensors"))) {
            new Tensors(arrays, Map.of()).write(out);
        }
    }

    private static LinearClassifier learn(List<Text> texts, boolean[][] has) {
        return LinearClassifier.learn(texts, has, true, COST, BALANCE, FEWEST);
    }

    private static boolean[][] oneOf(List<Example> examples, int classes, ToIntFunction<Example> of) {
        var has = new boolean[examples.size()][classes];
        for (int i = 0; i < has.length; i++) has[i][of.applyAsInt(examples.get(i))] = true;
        return has;
    }

    private interface Codes {
        List<String> of(Example example);
    }

    private static boolean[][] anyOf(List<Example> examples, Codes of, List<String> codes) {
        var has = new boolean[examples.size()][codes.size()];
        for (int i = 0; i < has.length; i++) {
            for (String code : of.of(examples.get(i))) has[i][codes.indexOf(code)] = true;
        }
        return has;
    }

    private static Tensor tensor(double[][] weights) {
        var flat = new float[weights.length * weights[0].length];
        for (int i = 0; i < flat.length; i++) flat[i] = (float) weights[i / weights[0].length][i % weights[0].length];
        return Tensor.of(flat, weights.length, weights[0].length);
    }
}
