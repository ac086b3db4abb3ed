package heard.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import heard.json.Resources;
import heard.text.encoder.WordPieces;
import heard.train.examples.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Our word pieces are those of the tokenizer that the encoder was trained with. */
final class WordPiecesTest {
    private static final Path HOSTILE = Path.of("../../../shared/data/hostile/naughty-strings.json");

    @SuppressWarnings("NullAway.Init") // by open
    private static HuggingFaceTokenizer original;

    private final WordPieces ours = WordPieces.load();

    @BeforeAll
    static void open() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                WordPiecesTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json"))) {
            original =
                    HuggingFaceTokenizer.newInstance(file, java.util.Map.of("truncation", "false", "padding", "false"));
        }
    }

    @AfterAll
    static void close() {
        original.close();
    }

    @Test
    void of_every_example() throws IOException {
        var texts = new ArrayList<String>();
        for (String part : List.of("train", "tune", "test")) {
            new Examples(Resources.framework()).read(Path.of("examples", part)).forEach(one -> texts.add(one.text()));
        }
        assertTrue(texts.size() > 1_500);
        texts.forEach(this::same);
    }

    @Test
    @EnabledIf("hostileStringsAreThere")
    void of_hostile_strings() throws IOException {
        for (var text : new ObjectMapper().readTree(HOSTILE.toFile())) same(text.asText());
    }

    static boolean hostileStringsAreThere() {
        return Files.exists(HOSTILE);
    }

    @Test
    void of_scripts_accents_and_words_without_end() {
        for (String text : List.of(
                "",
                " ",
                "Zoë's café naïve",
                "我很害怕回家",
                "Мій тато б'є мене",
                "میرے ابو مجھے مارتے ہیں",
                "ਮੈਨੂੰ ਡਰ ਲੱਗਦਾ ਹੈ",
                "a\u0301 e\u0301",
                "😀😀 ok👍🏽",
                "x".repeat(101),
                "antidisestablishmentarianism's",
                "tab\tnew\nline\r\nzero\u200bwidth\u00a0space",
                "don't—stop…“now”",
                "İstanbul ẞ ﬁ")) same(text);
    }

    private void same(String text) {
        var pieces = ours.of(text);
        var encoding = original.encode(text, false, false);
        assertArrayEquals(
                encoding.getIds(),
                pieces.stream().mapToLong(WordPieces.Piece::id).toArray(),
                () -> "pieces of: " + text);
        for (int at = 0; at < pieces.size(); at++) {
            assertTrue(pieces.get(at).start() < pieces.get(at).end()
                    && pieces.get(at).end() <= text.length());
            if (at > 0) assertTrue(pieces.get(at).start() >= pieces.get(at - 1).start());
        }
        var spans = encoding.getCharTokenSpans();
        for (int at = 0; at < pieces.size() && text.codePointCount(0, text.length()) == text.length(); at++) {
            if (spans[at] == null) continue;
            assertEquals(spans[at].getStart(), pieces.get(at).start(), () -> "starts in: " + text);
        }
    }
}
