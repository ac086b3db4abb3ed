package heard.train.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import heard.domain.theme.Framework;
import heard.text.HeardUnderstander;
import heard.text.Learnt;
import heard.text.Scorer;
import heard.text.Thresholds;
import heard.text.encoder.Tensors;
import heard.text.linear.LinearHeads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one model: what was laid over the encoder, its heads, the linear half, and the thresholds. */
public record ModelFolder(Path folder) {
    /** The model that is packed with Heard. */
    public static ModelFolder packed(Path root) {
        return new ModelFolder(root.resolve("shared/text/src/main/resources/heard/text/encoder"));
    }

    public Learnt learnt() throws IOException {
        return Learnt.of(overlay(), heads());
    }

    public Tensors overlay() throws IOException {
        return read("tuned.safetensors");
    }

    public Tensors heads() throws IOException {
        return read("heads.safetensors");
    }

    public LinearHeads linear() throws IOException {
        return LinearHeads.read(Files.newInputStream(folder.resolve("ngrams.txt")), read("linear.safetensors"));
    }

    public Thresholds thresholds() throws IOException {
        return Thresholds.read(Files.newInputStream(folder.resolve("thresholds.json")));
    }

    public HeardUnderstander understander(Framework framework) throws IOException {
        var thresholds = thresholds();
        return new HeardUnderstander(framework, new Scorer(learnt(), linear(), thresholds.encoderShare()), thresholds);
    }

    void write(String name, Tensors tensors) throws IOException {
        try (var to = Files.newOutputStream(folder.resolve(name))) {
            tensors.write(to);
        }
    }

    public void writeOverlay(Tensors overlay) throws IOException {
        write("tuned.safetensors", overlay);
    }

    public void writeHeads(Tensors heads) throws IOException {
        write("heads.safetensors", heads);
    }

    public void write(Thresholds thresholds) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValue(folder.resolve("thresholds.json").toFile(), thresholds);
    }

    private Tensors read(String name) throws IOException {
        return Tensors.read(Files.newInputStream(folder.resolve(name)));
    }
}
