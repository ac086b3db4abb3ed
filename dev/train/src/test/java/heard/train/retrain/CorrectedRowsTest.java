package heard.train.retrain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.command.LabelledRow;
import heard.domain.theme.SpanType;
import heard.json.Resources;
import heard.train.examples.Example;
import heard.train.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code heard corrections} writes is what {@code heard retrain} reads. */
final class CorrectedRowsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void a_row_is_read_as_it_was_written(@TempDir Path folder) throws IOException {
        var rows = List.of(
                row("none", List.of("bullying", "school-life"), List.of("support"), -1, "[NAME] hits me\nevery day"),
                row("urgent", List.of(), List.of(), 0, "# not a note | nor a field"),
                row("concern", List.of("neglect"), List.of("vigilance", "protection"), 1, "it is fine"));
        var read = read(folder, rows);
        assertEquals(3, read.size());
        assertEquals("[NAME] hits me\nevery day", read.get(0).text());
        assertEquals(List.of("bullying", "school-life"), read.get(0).themes());
        assertEquals(List.of("support"), read.get(0).needs());
        assertEquals(-1, read.get(0).sentiment());
        assertEquals(List.of(), read.get(1).themes());
        assertEquals("# not a note | nor a field", read.get(1).text());
        assertEquals(List.of("vigilance", "protection"), read.get(2).needs());
        assertTrue(read.stream().allMatch(one -> one.marks().isEmpty()), "nothing names anybody any more");
    }

    @Test
    void whatever_somebody_writes_is_one_row_that_can_be_read(@TempDir Path folder) throws IOException {
        var hostile = List.of(
                "[NOBODY knows] what [NAME kayla] means",
                "[[NAME x] y]",
                "back\\nslash and \\",
                "a\r\nb\rc\u2028d\u0085e",
                "| none | - | - | 0 | x",
                "]] [ | #",
                "🦓 🦓");
        var rows = new ArrayList<LabelledRow>();
        hostile.forEach(text -> rows.add(row("none", List.of(), List.of(), 0, text)));
        var read = read(folder, rows);
        assertEquals(hostile.size(), read.size());
        assertEquals("(NOBODY knows) what (NAME kayla) means", read.get(0).text());
        assertEquals("a\nb\nc\nd\ne", read.get(3).text());
        assertEquals("| none | - | - | 0 | x", read.get(4).text());
    }

    @Test
    void every_kind_that_is_taken_out_stays_taken_out(@TempDir Path folder) throws IOException {
        var rows = new ArrayList<LabelledRow>();
        for (var type : SpanType.values()) rows.add(row("none", List.of(), List.of(), 0, "with [" + type + "] here"));
        var read = read(folder, rows);
        for (int i = 0; i < read.size(); i++) {
            assertEquals("with [" + SpanType.values()[i] + "] here", read.get(i).text());
        }
    }

    @Test
    void what_leads_corrected_is_learnt_from_and_measured(@TempDir Path folder) throws IOException {
        var root = smallProject(folder);
        var rows = new ArrayList<LabelledRow>();
        for (int i = 0; i < 10; i++) {
            rows.add(row(
                    "none", List.of("school-life"), List.of(), -1, "the tram to [SCHOOL] was late again, day " + i));
        }
        var file = write(folder, rows);
        var told = RetrainCommand.run(root, List.of("--corrections", file.toString(), "--out", folder + "/out"));
        assertEquals(Map.of("learnt", 8, "keptApart", 2), told.get("corrections"));
        assertTrue(told.containsKey("before") && told.containsKey("after"));
        assertTrue(Files.exists(folder.resolve("out/heads.safetensors")));
        assertFalse(Files.exists(root.resolve("dev/train/target")), "nothing else is written");
    }

    /** The packed model, with some of our own examples. */
    private static Path smallProject(Path folder) throws IOException {
        var root = Files.createDirectories(folder.resolve("project"));
        Files.createSymbolicLink(root.resolve("shared"), ROOT.resolve("shared"));
        for (String batch : List.of("train/ash-01", "train/birch-01", "tune/fir-01")) {
            String name = "dev/train/examples/" + batch + ".txt";
            Files.createDirectories(root.resolve(name).getParent());
            Files.copy(ROOT.resolve(name), root.resolve(name));
        }
        return root;
    }

    private static LabelledRow row(String tier, List<String> themes, List<String> needs, int sentiment, String text) {
        return new LabelledRow("child", tier, themes, needs, sentiment, text);
    }

    private static List<Example> read(Path folder, List<LabelledRow> rows) throws IOException {
        return new Examples(Resources.framework()).batch(write(folder, rows));
    }

    private static Path write(Path folder, List<LabelledRow> rows) throws IOException {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(LabelledRow.note("1 of 2026-W30\nfrom a | file"));
            lines.add(row.line());
        }
        return Files.write(folder.resolve("corrections.txt"), lines);
    }
}
