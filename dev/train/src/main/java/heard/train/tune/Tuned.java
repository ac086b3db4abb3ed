package heard.train.tune;

import heard.text.encoder.Dense;
import heard.text.encoder.Encoder;
import heard.text.encoder.Tensors;
import heard.text.encoder.WordPieces;
import heard.text.encoder.WordPieces.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the encoder that was tuned on one task's own rows, with one head, run as everything that ships is run. */
public final class Tuned implements AutoCloseable {
    private final Encoder encoder;
    private final Dense head;

    private Tuned(Encoder encoder, Dense head) {
        this.encoder = encoder;
        this.head = head;
    }

    /**
     * Tunes, or takes what an earlier run with the same recipe and rows left.
     *
     * @param heads the one that is wanted, and any that are learnt beside it because what they tell helps
     * @param folder where that is kept
     */
    public static Tuned on(List<Row> rows, List<Head> heads, Recipe recipe, Path folder, Tuner.Listener listener)
            throws IOException {
        Files.createDirectories(folder);
        String wanted = heads.getFirst().name();
        String name = "%s-%08x".formatted(wanted, key(rows, heads, recipe));
        var overlay = folder.resolve(name + "-tuned.safetensors");
        var head = folder.resolve(name + "-head.safetensors");
        if (!Files.exists(head)) {
            var learnt =
                    new Tuner(recipe, heads, folder.resolve(name + "-checkpoint.safetensors")).tune(rows, listener);
            write(Overlay.quantised(learnt, java.util.Map.of()), overlay);
            write(Overlay.heads(learnt, java.util.Map.of()), head);
        }
        return new Tuned(
                Encoder.load(Tensors.read(Files.newInputStream(overlay))),
                Dense.of(Tensors.read(Files.newInputStream(head)), wanted));
    }

    private static int key(List<Row> rows, List<Head> heads, Recipe recipe) {
        int key = 31 * heads.toString().hashCode() + recipe.toString().hashCode();
        for (var row : rows) {
            key = 31 * key + java.util.Arrays.hashCode(row.ids());
            key = 31 * key + row.classes().hashCode();
            for (var labels : row.labels().values()) key = 31 * key + java.util.Arrays.hashCode(labels);
        }
        return key;
    }

    private static void write(Tensors tensors, Path file) throws IOException {
        try (var to = Files.newOutputStream(file)) {
            tensors.write(to);
        }
    }

    /** The pieces of a text as a row takes them. */
    public static int[] ids(WordPieces wordPieces, String text) {
        List<Piece> pieces = wordPieces.of(text);
        int length = Math.min(pieces.size(), Encoder.LONGEST - 2);
        var ids = new int[length + 2];
        ids[0] = WordPieces.BEGIN;
        for (int i = 0; i < length; i++) ids[i + 1] = pieces.get(i).id();
        ids[length + 1] = WordPieces.END;
        return ids;
    }

    /** The head's outputs for a text, before they are made chances; the first window of a long one. */
    public float[] outputs(String text) {
        var pieces = encoder.wordPieces().of(text);
        int length = Math.min(pieces.size(), Encoder.LONGEST - 2);
        return head.apply(
                encoder.encode("", pieces.subList(0, length)).getFirst().sentence());
    }

    @Override
    public void close() {
        encoder.close();
    }
}
