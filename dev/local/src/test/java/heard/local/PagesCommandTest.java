package heard.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.command.Complaint;
import heard.json.Resources;
import heard.render.form.Languages;
import heard.render.form.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PagesCommandTest {
    private static final Installation HERE =
            new Installation(Path.of(System.getProperty("heard.root", "../..")), data -> {
                throw new UnsupportedOperationException("no store is needed");
            });

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void every_page_and_what_it_loads_is_written_as_a_file() throws IOException {
        var out = folder.resolve("site");
        run(Instant.now(), "--out", out.toString());
        var addresses = new Site(Resources.northWest()).addresses();
        assertTrue(addresses.size() > 1_000);
        for (String address : addresses) {
            assertTrue(Files.isRegularFile(out.resolve(address.substring(1)).resolve("index.html")), address);
        }
        assertTrue(Files.readString(out.resolve("E08000009/ur/8-11/index.html")).contains("dir=\"rtl\""));
        assertTrue(Files.isRegularFile(out.resolve("style.css")));
        assertTrue(Files.isRegularFile(out.resolve("form.mjs")));
        assertThrows(Complaint.class, () -> run(Instant.now(), "--out", out.toString()), "nothing is written over");
    }

    @Test
    void pages_with_numbers_that_nobody_looked_at_for_too_long_are_not_made() {
        var late = Instant.now().plus(Duration.ofDays(91));
        var out = folder.resolve("late");
        var refused = assertThrows(Complaint.class, () -> run(late, "--out", out.toString()));
        assertTrue(refused.sentence().contains("0800 1111 (NSPCC)"), refused.sentence());
        assertTrue(Files.notExists(out));
    }

    @Test
    void each_language_is_told_how_it_stands() throws IOException {
        run(Instant.now(), "--check");
        for (var words : Languages.offered()) assertTrue(told().contains(words.language() + ": complete\n"), told());
    }

    @Test
    void what_a_translation_was_made_from_is_recorded_in_the_project() throws IOException {
        var words = "shared/render/src/main/resources/heard/render/form/words";
        Files.createDirectories(folder.resolve(words));
        var elsewhere = new Installation(folder, HERE.stores());
        PagesCommand.run(List.of("--accept", "ur"), elsewhere, InstantSource.system(), new PrintStream(told));
        assertEquals(
                Files.readString(HERE.root().resolve(words).resolve("ur.sources")),
                Files.readString(folder.resolve(words).resolve("ur.sources")));
        assertThrows(Complaint.class, () -> run(Instant.now(), "--accept", "tlh"));
    }

    private void run(Instant now, String... arguments) throws IOException {
        PagesCommand.run(
                List.of(arguments),
                HERE,
                InstantSource.fixed(now),
                new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
