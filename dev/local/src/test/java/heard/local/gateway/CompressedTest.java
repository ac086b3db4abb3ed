package heard.local.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

final class CompressedTest {
    @Test
    void a_page_is_compressed_for_whoever_takes_gzip_and_comes_back_the_same() throws Exception {
        var page = page("text/html; charset=utf-8", Compressed.LEAST);
        for (String taken : List.of("gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.8")) {
            var sent = sent(page, taken);
            assertEquals(List.of("gzip"), sent.headers().get("Content-Encoding"), taken);
            assertEquals(List.of("Accept-Encoding"), sent.headers().get("Vary"));
            assertTrue(sent.body().length < page.body().length);
            try (var gzip = new GZIPInputStream(new ByteArrayInputStream(sent.body()))) {
                assertArrayEquals(page.body(), gzip.readAllBytes());
            }
        }
    }

    @Test
    void what_is_small_huge_a_picture_an_error_or_not_wanted_so_goes_as_it_is() throws Exception {
        var page = page("text/html; charset=utf-8", Compressed.LEAST);
        for (String taken : List.of("", "br", "gzip;q=0", "gzip;q=0.0", "xgzip")) assertSame(page, sent(page, taken));
        for (var other : List.of(
                page("text/html", Compressed.LEAST - 1),
                page("text/html", Compressed.MOST + 1),
                page("image/png", Compressed.LEAST),
                Answer.of(500, "text/html", page.body()))) {
            assertSame(other, sent(other, "gzip"));
        }
        assertFalse(
                new Compressed(none -> Optional.empty()).answer(asking("gzip")).isPresent());
    }

    private static Answer page(String type, int bytes) {
        byte[] body = new byte[bytes];
        Arrays.fill(body, (byte) 'a');
        return Answer.of(200, type, body);
    }

    private static Answer sent(Answer page, String taken) throws Exception {
        return new Compressed(any -> Optional.of(page)).answer(asking(taken)).orElseThrow();
    }

    private static Request asking(String taken) {
        Map<String, List<String>> headers = taken.isEmpty() ? Map.of() : Map.of("accept-encoding", List.of(taken));
        return new Request("GET", "/", "", headers, new byte[0]);
    }
}
