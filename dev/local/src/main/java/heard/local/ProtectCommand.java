package heard.local;

import static java.util.Comparator.comparing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import heard.command.Complaint;
import heard.command.Options;
import heard.disclosure.gate.Draft;
import heard.disclosure.gate.DraftOutcome;
import heard.disclosure.gate.Drafts;
import heard.disclosure.gate.Gate;
import heard.disclosure.gate.GateLog;
import heard.disclosure.gate.GateOutcome;
import heard.disclosure.gate.Row;
import heard.disclosure.table.Figure;
import heard.json.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code heard protect}: what of some counts may be published, with everything that was published before. */
final class ProtectCommand {
    private static final int MOST_ROWS = 500_000;
    private static final int MOST_FILES = 200;
    private static final String RELEASED = "--released";

    private ProtectCommand() {}

    /** @param log where the attacker's log goes, unless a file is named for it */
    static void run(List<String> arguments, PrintStream out, PrintStream log) throws IOException {
        var released = new ArrayList<Path>();
        var options = Options.parse(parted(arguments, released), Set.of("cells", "log"), Set.of(), MOST_FILES);
        options.files().forEach(file -> released.add(Path.of(file)));
        if (!options.files().isEmpty() && released.size() == options.files().size()) {
            throw new Complaint("Not understood: " + options.files().getFirst() + ". See ./heard help.");
        }
        var cells = rows(Path.of(options.required("cells")), "count");
        var before = new ArrayList<Row>();
        for (var file : released) before.addAll(rows(file, "shown"));
        var outcome = Gate.pass(draft(cells, before));
        tell(outcome.log(), options.value("log"), log);
        switch (outcome) {
            case GateOutcome.Passed passed -> print(passed.shown(), out);
            case GateOutcome.Refused refused ->
                throw new Complaint(
                        "Nothing may be published: " + refused.exposures().size()
                                + " figures could be told, whatever is withheld. The log says which.");
        }
    }

    /** Takes out each {@code --released FILE}; more files may stand behind it. */
    private static List<String> parted(List<String> arguments, List<Path> released) {
        var rest = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(RELEASED + "=")) {
                released.add(Path.of(argument.substring(RELEASED.length() + 1)));
            } else if (!argument.equals(RELEASED)) {
                rest.add(argument);
            } else if (++i == arguments.size()) {
                throw new Complaint(RELEASED + " needs a file.");
            } else {
                released.add(Path.of(arguments.get(i)));
            }
        }
        return rest;
    }

    private static Draft draft(List<Row> cells, List<Row> before) {
        if (cells.isEmpty()) throw new Complaint("There are no cells.");
        return switch (new Drafts(Resources.northWest()).read(cells, before)) {
            case DraftOutcome.Ready ready -> ready.draft();
            case DraftOutcome.Bad bad -> throw new Complaint(bad.sentence());
        };
    }

    private static List<Row> rows(Path file, String value) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Complaint("There is no file " + file + " to read.");
        }
        var rows = new ArrayList<Row>();
        try (var text = Files.newBufferedReader(file);
                var records = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(withoutMark(text))) {
            for (var one : records) {
                if (rows.size() == MOST_ROWS) throw new Complaint(file + " has more than " + MOST_ROWS + " rows.");
                String place = file.getFileName() + ", line " + one.getStartingLineNumber();
                rows.add(new Row(
                        place,
                        new Figure(
                                field(one, place, "period"),
                                field(one, place, "area"),
                                field(one, place, "theme"),
                                field(one, place, "group")),
                        field(one, place, value)));
            }
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException broken) {
            throw new Complaint(file + " is not CSV in UTF-8.");
        }
        return rows;
    }

    /** Spreadsheets begin a file with a mark that says it is UTF-8. */
    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        return text;
    }

    private static String field(NamedCsvRecord row, String place, String name) {
        return row.findField(name)
                .orElseThrow(() -> new Complaint(place + ": there is no column " + name + "."))
                .strip();
    }

    private static void tell(GateLog gate, java.util.Optional<String> file, PrintStream log) throws IOException {
        var lines = new ArrayList<>(gate.lines());
        lines.add(
                "%d hidden figures, each attacked from outside and as every partnership; %d proofs that none can be told"
                        .formatted(gate.hidden(), gate.witnesses()));
        if (file.isPresent()) Files.write(Path.of(file.get()), lines);
        else lines.forEach(log::println);
    }

    private static void print(Map<Figure, String> shown, PrintStream out) throws IOException {
        var csv = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
            writer.writeRecord("period", "area", "theme", "group", "shown");
            shown.entrySet().stream()
                    .sorted(comparing((Map.Entry<Figure, String> one) ->
                                    one.getKey().period())
                            .thenComparing(one -> one.getKey().area())
                            .thenComparing(one -> one.getKey().theme())
                            .thenComparing(one -> one.getKey().group()))
                    .forEach(one -> writer.writeRecord(
                            one.getKey().period(),
                            one.getKey().area(),
                            one.getKey().theme(),
                            one.getKey().group(),
                            one.getValue()));
        }
        out.print(csv);
        out.flush();
    }
}
