package heard.train.retrain;

import heard.command.Complaint;
import heard.command.Options;
import heard.domain.theme.Framework;
import heard.domain.theme.Need;
import heard.domain.theme.Theme;
import heard.json.Resources;
import heard.text.HeardUnderstander;
import heard.text.Learnt;
import heard.text.Preface;
import heard.text.encoder.Dense;
import heard.text.encoder.Tensors;
import heard.text.encoder.Tensors.Tensor;
import heard.train.evaluate.Own;
import heard.train.examples.Example;
import heard.train.examples.Examples;
import heard.train.learn.LinearHeadsFile;
import heard.train.learn.ThresholdsFit;
import heard.train.model.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * {@code heard retrain}: what leads corrected joins what is learnt from. The encoder stays; its heads and the linear half learn anew, in
 * seconds. A fifth of the corrections is kept apart, and what comes out is measured on those and on the tune part, before and after,
 * label for label. A model that finds less danger than the one before is refused; nothing is replaced by this command.
 */
public final class RetrainCommand {
    /** A correction says what we did not know: it counts for several of our own rows. */
    private static final float CORRECTION_WEIGHT = 4;

    private static final int KEPT_APART = 5;
    private static final long SEED = 1;

    private final Path root;
    private final Framework framework = Resources.framework();
    private final List<String> themes =
            framework.themes().stream().map(Theme::code).toList();
    private final List<String> needs =
            framework.needs().stream().map(Need::code).toList();

    private RetrainCommand(Path root) {
        this.root = root;
    }

    /**
     * @return before and after, to be printed as JSON
     * @throws Complaint where the corrections do not fit their form, or where the new model finds less danger
     */
    public static Map<String, Object> run(Path root, List<String> arguments) throws IOException {
        var options = Options.parse(arguments, Set.of("corrections", "out"), Set.of(), 0);
        var file = Path.of(options.required("corrections"));
        if (!Files.isReadable(file)) throw new Complaint("There is no file " + file + " to read.");
        var out = Path.of(options.value("out")
                .orElse(root.resolve("dev/train/target/retrained").toString()));
        return new RetrainCommand(root).retrain(file, out);
    }

    private Map<String, Object> retrain(Path file, Path out) throws IOException {
        var reader = new Examples(framework);
        List<Example> corrections;
        try {
            corrections = reader.batch(file);
        } catch (IllegalArgumentException wrong) {
            throw new Complaint(wrong.getMessage() + ". See docs/labelling.md for the form.");
        }
        var learn = new ArrayList<Example>();
        var apart = new ArrayList<Example>();
        for (int i = 0; i < corrections.size(); i++) (i % KEPT_APART == 0 ? apart : learn).add(corrections.get(i));
        var own = reader.read(root.resolve("dev/train/examples/train"));
        var held = new ArrayList<>(reader.read(root.resolve("dev/train/examples/tune")));
        var packed = ModelFolder.packed(root);
        Files.createDirectories(out);
        var model = new ModelFolder(out);
        Files.createDirectories(out);
        model.writeOverlay(packed.overlay());
        model.writeHeads(heads(packed, own, learn));
        var all = new ArrayList<>(own);
        for (int i = 0; i < CORRECTION_WEIGHT; i++) all.addAll(learn);
        new LinearHeadsFile(themes, needs).write(all, out);
        model.write(new ThresholdsFit(framework, model.learnt(), model.linear(), held).fit());
        held.addAll(apart);
        var before = measured(packed.understander(framework), held);
        var after = measured(model.understander(framework), held);
        refuseWhatFindsLess(before, after);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("corrections", Map.of("learnt", learn.size(), "keptApart", apart.size()));
        figures.put("before", before.figures(themes, needs));
        figures.put("after", after.figures(themes, needs));
        figures.put("written", out.toString());
        return figures;
    }

    private static Own measured(HeardUnderstander understander, List<Example> held) {
        return new Own(held, understander);
    }

    static void refuseWhatFindsLess(Own before, Own after) {
        if (after.urgentHeld() < before.urgentHeld() || after.harmHeld() < before.harmHeld())
            throw new Complaint(
                    "Refused: the new model finds less danger. Of urgent ones it would hold %.3f (before: %.3f), of all harm %.3f (before: %.3f)."
                            .formatted(after.urgentHeld(), before.urgentHeld(), after.harmHeld(), before.harmHeld()));
    }

    private Tensors heads(ModelFolder packed, List<Example> own, List<Example> corrections) throws IOException {
        var learnt = packed.learnt();
        var before = packed.heads();
        var rows = new ArrayList<Seen>();
        own.forEach(one -> rows.add(seen(learnt, one, 1)));
        corrections.forEach(one -> rows.add(seen(learnt, one, CORRECTION_WEIGHT)));
        var arrays = new LinkedHashMap<String, Tensor>(before.arrays());
        put(
                arrays,
                before,
                "tier",
                true,
                rows.stream().map(row -> row.of(tier(row.example))).toList());
        put(
                arrays,
                before,
                "themes",
                false,
                rows.stream()
                        .map(row -> row.of(labels(row.example.themes(), themes)))
                        .toList());
        put(
                arrays,
                before,
                "needs",
                false,
                rows.stream()
                        .map(row -> row.of(labels(row.example.needs(), needs)))
                        .toList());
        put(
                arrays,
                before,
                "sentiment",
                true,
                rows.stream()
                        .map(row -> row.of(one(row.example.sentiment() + 1)))
                        .toList());
        var notes = new LinkedHashMap<String, String>();
        for (String note : List.of("themes", "needs", "recipe"))
            before.note(note).ifPresent(text -> notes.put(note, text));
        notes.put("version", before.note("version").orElse("") + "+corrections-" + corrections.size());
        return new Tensors(arrays, notes);
    }

    private record Seen(Example example, float[] vector, float weight) {
        HeadLearner.Row of(float[] targets) {
            return new HeadLearner.Row(vector, targets, weight);
        }
    }

    private static Seen seen(Learnt learnt, Example one, float weight) {
        var chances = learnt.read(Preface.of(one.speaker()), one.text(), List.of());
        return new Seen(one, chances.sentence(), weight);
    }

    private static void put(
            Map<String, Tensor> arrays, Tensors before, String name, boolean exclusive, List<HeadLearner.Row> rows) {
        var head = new HeadLearner(exclusive, new Random(SEED)).learn(Dense.of(before, name), rows);
        arrays.put(name + ".weight", Tensor.of(head.weights(), head.size(), head.weights().length / head.size()));
        arrays.put(name + ".bias", Tensor.of(head.biases(), head.size()));
    }

    private static float[] tier(Example example) {
        return one(Learnt.TIERS.indexOf(example.tier().wire()));
    }

    private static float[] one(int of) {
        var targets = new float[3];
        targets[of] = 1;
        return targets;
    }

    private static float[] labels(List<String> has, List<String> codes) {
        var targets = new float[codes.size()];
        for (String code : has) targets[codes.indexOf(code)] = 1;
        return targets;
    }
}
