package heard.text.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.text.encoder.Tensors.Tensor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TensorsTest {
    @Test
    void what_was_written_is_read() throws IOException {
        var written = new Tensors(
                Map.of("a", Tensor.of(new float[] {1, -2.5f, 3}, 3, 1), "b", Tensor.of(new byte[] {-128, 0, 127}, 3)),
                Map.of("version", "one"));
        var out = new ByteArrayOutputStream();
        written.write(out);
        var read = Tensors.read(new ByteArrayInputStream(out.toByteArray()));
        assertArrayEquals(new float[] {1, -2.5f, 3}, read.get("a").floats());
        assertArrayEquals(new long[] {3, 1}, read.get("a").shape());
        assertEquals(-128, read.get("b").data().get(read.get("b").data().position()));
        assertEquals(Optional.of("one"), read.note("version"));
        assertThrows(IllegalArgumentException.class, () -> read.get("c"));
        assertThrows(IllegalStateException.class, () -> read.get("b").floats());
    }

    @Test
    void what_is_no_such_file_is_refused() {
        for (String bytes : new String[] {
            "", "short", "eight by", "\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000{}", "{}{}{}{}{}{}"
        }) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Tensors.read(
                            new ByteArrayInputStream(bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))));
        }
    }
}
