package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import heard.command.Complaint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnderstandCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void every_line_is_answered_with_every_field() throws Exception {
        understand("""
                {"id":"a","text":"My teacher listened to me when I was bullied.","speaker":"child","question":"what-helped"}

                {"id":7,"text":"","speaker":"somebody new"}
                """);
        var lines = out.toString(UTF_8).lines().toList();
        assertEquals(2, lines.size());
        var first = new ObjectMapper().readTree(lines.getFirst());
        assertEquals("a", first.path("id").asText());
        for (String field : List.of(
                "language", "redacted", "spans", "tier", "tierReasons", "themes", "needs", "sentiment", "version")) {
            assertTrue(first.has(field), field);
        }
        assertTrue(first.path("themes").path(0).path("why").isArray());
        assertEquals(7, new ObjectMapper().readTree(lines.get(1)).path("id").asInt());
    }

    @Test
    void a_bad_line_is_named_after_what_came_before_it_was_answered() {
        refused("{\"id\":1,\"text\":\"x\"}\nnot json\n", "Line 2 is not JSON.");
        assertEquals(1, out.toString(UTF_8).lines().count());
        refused("[1]", "Line 1 is not a JSON object.");
        refused("{\"text\":\"x\"}", "Line 1 has no \"id\".");
        refused("\n{\"id\":1}", "Line 2 has no \"text\".");
        refused("{\"id\":1,\"text\":\"x\",\"speaker\":5}", "Line 1 has a \"speaker\" that is not text.");
    }

    @Test
    void what_is_not_utf8_is_refused() {
        var broken = new ByteArrayInputStream(new byte[] {'{', (byte) 0xff, '}', '\n'});
        var complaint = assertThrows(
                Complaint.class, () -> UnderstandCommand.run(List.of(), broken, new PrintStream(out, true, UTF_8)));
        assertEquals("The input is not UTF-8.", complaint.sentence());
    }

    private void refused(String lines, String sentence) {
        assertEquals(
                sentence, assertThrows(Complaint.class, () -> understand(lines)).sentence());
    }

    private void understand(String lines) throws Exception {
        UnderstandCommand.run(
                List.of(), new ByteArrayInputStream(lines.getBytes(UTF_8)), new PrintStream(out, true, UTF_8));
    }
}
