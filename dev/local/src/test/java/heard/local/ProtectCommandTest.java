package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.command.Complaint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProtectCommandTest {
    private static final String COUNTS = "period,area,theme,group,count\n";
    private static final String SHOWN = "period,area,theme,group,shown\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Test
    void what_may_be_published_is_printed_and_the_log_apart() throws IOException {
        protect("--cells", file("cells.csv", COUNTS + """
                2026-Q3,E08000009,bullying,children,7
                2026-Q3,E08000009,bullying,families,7
                2026-Q3,E08000009,neglect,children,13
                """));
        var lines = out.toString(UTF_8).lines().toList();
        assertEquals(SHOWN.strip(), lines.getFirst());
        assertTrue(lines.contains("2026-Q3,E08000009,bullying,children,c"));
        assertTrue(lines.contains("2026-Q3,E08000009,neglect,*,15"));
        assertTrue(lines.contains("2026-Q3,E08000009,neglect,families,0"));
        assertFalse(out.toString(UTF_8).contains("E08000009,bullying,*"), "14 would tell both");
        assertFalse(out.toString(UTF_8).contains("\r"));
        assertTrue(
                log.toString(UTF_8).contains("2026-Q3,E08000009,bullying,*: protects another figure"),
                log.toString(UTF_8));
    }

    @Test
    void what_was_released_before_stands() throws IOException {
        String cells = file("cells.csv", COUNTS + """
                2026-Q3,E08000009,bullying,children,3
                2026-Q4,E08000009,bullying,children,12
                """);
        String first = file("first.csv", SHOWN + "2026-Q3,E08000009,bullying,children,c\n");
        String written = folder.resolve("log").toString();
        protect("--cells", cells, "--released", first, "--log", written);
        assertTrue(out.toString(UTF_8).contains("2026-Q4,E08000009,bullying,children,10"));
        assertFalse(out.toString(UTF_8).contains("2026-Q3"));
        assertEquals("", log.toString(UTF_8));
        assertTrue(Files.readString(Path.of(written)).contains("hidden figures"));
    }

    @Test
    void what_cannot_be_made_safe_is_refused() throws IOException {
        String cells = file("cells.csv", COUNTS + """
                2026-Q3,E08000009,bullying,children,7
                2026-Q3,E08000009,bullying,families,7
                2026-Q4,E08000009,bullying,children,12
                """);
        String before = file("before.csv", SHOWN + """
                2026-Q3,E08000009,bullying,children,c
                2026-Q3,E08000009,bullying,families,c
                2026-Q3,E08000009,bullying,education,0
                2026-Q3,E08000009,bullying,practitioners,0
                2026-Q3,E08000009,bullying,*,15
                """);
        refused("Nothing may be published", "--cells", cells, "--released", before);
        assertEquals("", out.toString(UTF_8));
        assertTrue(log.toString(UTF_8).contains("cannot be made safe"), log.toString(UTF_8));
    }

    @Test
    void what_is_wrong_is_named_with_its_line() throws IOException {
        refused(
                "cells.csv, line 3 (2026-Q3,E08000009,bullying,families): a count is not negative.",
                "--cells",
                file("cells.csv", COUNTS + """
                2026-Q3,E08000009,bullying,children,7
                2026-Q3,E08000009,bullying,families,-7
                """));
        refused(
                "there is no column count",
                "--cells",
                file("other.csv", SHOWN + "2026-Q3,E08000009,bullying,children,c\n"));
        refused("There are no cells", "--cells", file("empty.csv", COUNTS));
        refused("There is no file", "--cells", folder.resolve("nowhere").toString());
        refused("--cells is missing");
        String cells = file("good.csv", COUNTS + "2026-Q3,E08000009,bullying,children,7\n");
        refused("--released needs a file", "--cells", cells, "--released");
        refused("Not understood: more.csv", "--cells", cells, "more.csv");
        Files.write(
                folder.resolve("latin.csv"),
                (COUNTS + "2026-Q3,é,").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        refused("is not CSV in UTF-8", "--cells", folder.resolve("latin.csv").toString());
    }

    @Test
    void a_file_from_a_spreadsheet_is_read() throws IOException {
        protect(
                "--cells",
                file(
                        "cells.csv",
                        "\uFEFF" + COUNTS.replace("\n", "\r\n") + "2026-Q3,E08000009,bullying,children,20\r\n"));
        assertTrue(out.toString(UTF_8).contains("2026-Q3,E08000009,bullying,children,20"));
    }

    private void refused(String why, String... arguments) {
        var told = assertThrows(Complaint.class, () -> protect(arguments));
        assertTrue(told.sentence().contains(why), told.sentence());
    }

    private void protect(String... arguments) throws IOException {
        ProtectCommand.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(log, true, UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
