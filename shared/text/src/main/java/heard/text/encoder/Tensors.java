package heard.text.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Named arrays in one file, in the safetensors format (huggingface.co/docs/safetensors): eight bytes of length, a JSON head, then the
 * arrays one after the other, little-endian. It holds data and no code, and common tools read it.
 */
public final class Tensors {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_HEAD = 10_000_000;

    /** How an array's elements are kept. */
    public enum Kind {
        F32(4),
        I8(1);

        private final int bytes;

        Kind(int bytes) {
            this.bytes = bytes;
        }
    }

    /**
     * One array.
     *
     * @param shape its lengths, the slowest first
     * @param data little-endian, positioned at its first element
     */
    public record Tensor(Kind kind, long[] shape, ByteBuffer data) {
        public static Tensor of(float[] values, long... shape) {
            var data = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
            data.asFloatBuffer().put(values);
            return new Tensor(Kind.F32, shape, data);
        }

        public static Tensor of(byte[] values, long... shape) {
            return new Tensor(Kind.I8, shape, ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN));
        }

        public float[] floats() {
            if (kind != Kind.F32) throw new IllegalStateException("not an array of floats");
            var values = new float[data.remaining() / 4];
            data.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return values;
        }
    }

    private final Map<String, Tensor> arrays;
    private final Map<String, String> notes;

    /** @param notes what the file says about itself */
    public Tensors(Map<String, Tensor> arrays, Map<String, String> notes) {
        this.arrays = new LinkedHashMap<>(arrays);
        this.notes = new LinkedHashMap<>(notes);
    }

    /** @throws IllegalArgumentException where it is no such file */
    public static Tensors read(InputStream in) {
        try (in) {
            var all = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            long length = all.remaining() < 8 ? -1 : all.getLong();
            if (length < 2 || length > LONGEST_HEAD || length > all.remaining())
                throw new IllegalArgumentException("no file of tensors");
            var head = JSON.readTree(all.array(), 8, (int) length);
            int body = 8 + (int) length;
            var arrays = new LinkedHashMap<String, Tensor>();
            var notes = new LinkedHashMap<String, String>();
            for (var entry : head.properties()) {
                var told = entry.getValue();
                if (entry.getKey().equals("__metadata__")) {
                    told.properties()
                            .forEach(note ->
                                    notes.put(note.getKey(), note.getValue().asText()));
                    continue;
                }
                int from = told.required("data_offsets").required(0).intValue();
                int to = told.required("data_offsets").required(1).intValue();
                var shape = JSON.convertValue(told.required("shape"), long[].class);
                var data = all.slice(body + from, to - from).order(ByteOrder.LITTLE_ENDIAN);
                arrays.put(
                        entry.getKey(),
                        new Tensor(Kind.valueOf(told.required("dtype").asText()), shape, data));
            }
            return new Tensors(arrays, notes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void write(OutputStream out) throws IOException {
        var head = JSON.createObjectNode();
        if (!notes.isEmpty()) {
            ObjectNode told = head.putObject("__metadata__");
            notes.forEach(told::put);
        }
        int from = 0;
        for (var entry : arrays.entrySet()) {
            var one = entry.getValue();
            int to = from + one.data().remaining();
            var told = head.putObject(entry.getKey()).put("dtype", one.kind().name());
            var shape = told.putArray("shape");
            for (long length : one.shape()) shape.add(length);
            told.putArray("data_offsets").add(from).add(to);
            from = to;
        }
        byte[] text = JSON.writeValueAsString(head).getBytes(UTF_8);
        out.write(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .array());
        out.write(text);
        for (var one : arrays.values()) {
            byte[] bytes = new byte[one.data().remaining()];
            one.data().duplicate().get(bytes);
            out.write(bytes);
        }
    }

    public Map<String, Tensor> arrays() {
        return arrays;
    }

    /** @throws IllegalArgumentException where there is none of that name */
    public Tensor get(String name) {
        var one = arrays.get(name);
        if (one == null) throw new IllegalArgumentException("no tensor " + name);
        return one;
    }

    public Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }
}
