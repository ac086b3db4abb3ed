package heard.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.domain.insight.DamagedIndex;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BundleTest {
    private static final byte[] PACKED = Bundle.pack("1-abc", Map.of("_0.si", bytes("first"), "segments_1", bytes("")));

    @Test
    void what_is_packed_is_what_comes_out() {
        var files = new LinkedHashMap<String, ByteBuffer>();
        files.put("_0.si", bytes("first"));
        files.put("segments_1", bytes(""));
        var bundle = Bundle.unpack("1-abc", PACKED);
        assertEquals(files, bundle.files());
        assertEquals(PACKED.length, bundle.size());
    }

    @Test
    void a_flip_of_any_bit_is_found() {
        for (int bit = 0; bit < PACKED.length * 8; bit++) {
            byte[] flipped = PACKED.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(DamagedIndex.class, () -> Bundle.unpack("1-abc", flipped));
        }
    }

    @Test
    void a_cut_anywhere_or_a_rest_is_found() {
        for (int length = 0; length < PACKED.length; length++) {
            byte[] cut = Arrays.copyOf(PACKED, length);
            assertThrows(DamagedIndex.class, () -> Bundle.unpack("1-abc", cut));
        }
        assertThrows(DamagedIndex.class, () -> Bundle.unpack("1-abc", Arrays.copyOf(PACKED, PACKED.length + 1)));
    }

    @Test
    void another_bundle_in_its_place_is_found() {
        assertThrows(DamagedIndex.class, () -> Bundle.unpack("2-abc", PACKED));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }
}
