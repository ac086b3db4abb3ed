package heard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is published as a table, opened in a spreadsheet: LibreOffice, where the machine has it. */
@ExtendWith(SharedHeard.class)
final class SpreadsheetTest {
    private static final int PATIENCE_SECONDS = 90;

    @TempDir
    private Path folder;

    @Test
    void a_table_opened_in_a_spreadsheet_holds_no_formula_and_comes_back_as_it_was(HeardHere heard) throws Exception {
        var office = office();
        assumeTrue(
                office.isPresent(), "there is no LibreOffice on this machine: install libreoffice-calc, and it runs");
        var tables = heard.published("/figures.csv");
        assertTrue(tables.size() >= 3, tables.toString());
        for (var table : List.of(tables.getFirst(), tables.getLast())) {
            var csv = Files.write(folder.resolve("figures.csv"), heard.bytes(table));
            assertFalse(holdsFormula(opened(office.get(), csv)), table);
            opened(office.get(), folder.resolve("figures.fods"), "csv");
            assertEquals(cells(heard.bytes(table)), cells(Files.readAllBytes(csv)), table);
        }
        // The look that finds none finds one where there is one.
        var planted = Files.writeString(folder.resolve("planted.csv"), "name,shown\n=1+1,5\n");
        assertTrue(holdsFormula(opened(office.get(), planted)));
    }

    private String opened(Path office, Path csv) throws Exception {
        opened(office, csv, "fods");
        return Files.readString(folder.resolve(csv.getFileName().toString().replace(".csv", ".fods")));
    }

    private void opened(Path office, Path file, String as) throws Exception {
        var process = new ProcessBuilder(
                        office.toString(),
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        as,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "LibreOffice did not end");
        assertEquals(0, process.exitValue(), () -> read(folder.resolve("office.log")));
    }

    private static boolean holdsFormula(String spreadsheet) {
        assertTrue(spreadsheet.contains("<table:table-cell"), "no spreadsheet was made");
        return spreadsheet.contains("table:formula");
    }

    private static List<List<String>> cells(byte[] csv) {
        try (var reader = CsvReader.builder().ofCsvRecord(new String(csv, UTF_8))) {
            return reader.stream().map(row -> List.copyOf(row.getFields())).toList();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> office() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
        return Stream.of("soffice", "libreoffice")
                .flatMap(name -> Arrays.stream(folders).map(one -> Path.of(one, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
