package heard.train.tune;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The float arrays of an ONNX file by what they are for, such as {@code encoder.layer.7.attention.self.query.weight}.
 *
 * <p>The export named biases and norms, but not the matrices; each is known by the node that multiplies with it. Read by the few fields
 * of the format (onnx.proto3) that say so: no library for Java reads them.
 */
final class OnnxFile {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int FLOAT = 1;

    /**
     * One array.
     *
     * @param graphName its name in the graph
     * @param shape its lengths
     */
    record Array(String graphName, long[] shape, ByteBuffer data) {
        float[] floats() {
            var values = new float[data.remaining() / 4];
            data.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return values;
        }
    }

    private final Map<String, Array> byGraphName = new HashMap<>();
    private final Map<String, Array> byMeaning = new HashMap<>();

    private OnnxFile() {}

    /** @param resource on the class path */
    static OnnxFile read(String resource) {
        try (InputStream in = Objects.requireNonNull(OnnxFile.class.getResourceAsStream(resource), resource)) {
            var file = new OnnxFile();
            var nodes = new ArrayList<ByteBuffer>();
            for (var field : fields(ByteBuffer.wrap(in.readAllBytes()))) {
                if (field.number != GRAPH) continue;
                for (var part : fields(field.bytes)) {
                    if (part.number == INITIALIZER) file.initializer(part.bytes);
                    if (part.number == NODE) nodes.add(part.bytes);
                }
            }
            file.byGraphName.forEach((name, array) -> {
                if (!name.startsWith("onnx::")) file.byMeaning.put(name, array);
            });
            nodes.forEach(file::node);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalArgumentException where there is none */
    Array get(String meaning) {
        var array = byMeaning.get(meaning);
        if (array == null) throw new IllegalArgumentException("the file has no " + meaning);
        return array;
    }

    private void initializer(ByteBuffer bytes) {
        var shape = new ArrayList<Long>();
        String name = "";
        long type = 0;
        ByteBuffer data = ByteBuffer.allocate(0);
        for (var field : fields(bytes)) {
            switch (field.number) {
                case 1 -> {
                    if (field.bytes.hasRemaining()) {
                        var packed = field.bytes.duplicate();
                        while (packed.hasRemaining()) shape.add(varint(packed));
                    } else {
                        shape.add(field.value);
                    }
                }
                case 2 -> type = field.value;
                case 8 -> name = text(field.bytes);
                case 9 -> data = field.bytes;
                default -> {} // what this does not need
            }
        }
        if (type == FLOAT)
            byGraphName.put(
                    name,
                    new Array(name, shape.stream().mapToLong(Long::longValue).toArray(), data));
    }

    /** {@code /encoder/layer.7/attention/self/query/MatMul} tells what its second input is. */
    private void node(ByteBuffer bytes) {
        var inputs = new ArrayList<String>();
        String name = "";
        for (var field : fields(bytes)) {
            if (field.number == 1) inputs.add(text(field.bytes));
            if (field.number == 3) name = text(field.bytes);
        }
        if (!name.endsWith("/MatMul") || inputs.size() != 2) return;
        var array = byGraphName.get(inputs.get(1));
        if (array == null) return;
        byMeaning.put(name.substring(1, name.length() - "/MatMul".length()).replace('/', '.') + ".weight", array);
    }

    private record Field(int number, long value, ByteBuffer bytes) {}

    private static List<Field> fields(ByteBuffer message) {
        var in = message.duplicate();
        var fields = new ArrayList<Field>();
        while (in.hasRemaining()) {
            long tag = varint(in);
            int number = (int) (tag >>> 3);
            switch ((int) (tag & 7)) {
                case 0 -> fields.add(new Field(number, varint(in), ByteBuffer.allocate(0)));
                case 1 ->
                    fields.add(new Field(number, in.position(in.position() + 8).position(), ByteBuffer.allocate(0)));
                case 2 -> {
                    int length = (int) varint(in);
                    fields.add(new Field(number, 0, in.slice(in.position(), length)));
                    in.position(in.position() + length);
                }
                case 5 ->
                    fields.add(new Field(number, in.position(in.position() + 4).position(), ByteBuffer.allocate(0)));
                default -> throw new IllegalArgumentException("no file of ONNX");
            }
        }
        return fields;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) return value;
        }
        throw new IllegalArgumentException("a number without end");
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
