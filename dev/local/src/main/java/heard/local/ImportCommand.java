package heard.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import heard.command.Complaint;
import heard.command.Options;
import heard.command.Progress;
import heard.json.Resources;
import heard.local.machine.DataFolder;
import heard.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** {@code heard import}. */
final class ImportCommand {
    private static final int AT_ONCE = 100;
    private static final int TOLD = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportCommand() {}

    /** Where batches go: the running service, or its data. */
    private interface Receiver {
        Importing.Result take(Importing.Batch batch) throws InterruptedException, TimeoutException, IOException;

        void drain() throws InterruptedException, TimeoutException;
    }

    static void run(List<String> arguments) throws Exception {
        var options = Options.parse(
                arguments,
                Set.of("port", "data", "partnership", "respondent", "text", "id", "date", "question"),
                Set.of(),
                1);
        if (options.files().isEmpty()) throw new Complaint("Name the CSV file to import. See ./heard help.");
        var file = Path.of(options.files().getFirst());
        Importing.respondent(options.required("respondent"));
        checkPartnership(options.required("partnership"));
        var rows = read(file, options);
        var service = new LocalClient(options.port());
        if (service.isRunning()) {
            send(rows, file, options, running(service));
        } else {
            withoutPort(options, receiver -> send(rows, file, options, receiver));
        }
    }

    static void checkPartnership(String code) {
        boolean known = Resources.northWest().partnerships().stream()
                .anyMatch(one -> one.code().value().equals(code));
        if (!known) throw new Complaint("There is no partnership " + code + "; Trafford, for one, is E08000009.");
    }

    private static Receiver running(LocalClient service) {
        return new Receiver() {
            @Override
            public Importing.Result take(Importing.Batch batch) throws InterruptedException, IOException {
                return JSON.readValue(
                        service.command("/local/import", JSON.writeValueAsString(batch)), Importing.Result.class);
            }

            @Override
            public void drain() throws InterruptedException {
                service.command("/local/drain", "");
            }
        };
    }

    /** What is to be done with a receiver. */
    private interface Sending {
        void to(Receiver receiver) throws Exception;
    }

    private static void withoutPort(Options options, Sending sending) throws Exception {
        var folder = Path.of(options.value("data").orElse("data"));
        System.err.println("No service runs; importing into the data in " + folder + ".");
        var here = Installation.here();
        try (var data = DataFolder.open(folder);
                var engine = Engine.start(data, here, Template.read(here.template()), data.isMarked("demonstration"))) {
            if (!data.isMarked("started")) data.mark("started");
            var importing = Service.importing(engine, data);
            sending.to(new Receiver() {
                @Override
                public Importing.Result take(Importing.Batch batch) throws InterruptedException, TimeoutException {
                    return importing.take(batch);
                }

                @Override
                public void drain() throws InterruptedException, TimeoutException {
                    engine.awaitDrained(Duration.ofMinutes(10));
                }
            });
        }
    }

    private static void send(List<Importing.Row> rows, Path file, Options options, Receiver receiver) throws Exception {
        var progress = new Progress("Importing");
        int accepted = 0;
        int already = 0;
        var refused = new ArrayList<Importing.Refused>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var part = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var result = receiver.take(new Importing.Batch(
                    options.required("partnership"),
                    options.required("respondent"),
                    file.getFileName() + "/" + options.required("text"),
                    "import:" + file.getFileName(),
                    part));
            accepted += result.accepted();
            already += result.already();
            refused.addAll(result.refused());
            progress.at(from + part.size(), rows.size());
        }
        System.err.println("Waiting until all of it is assessed and indexed.");
        receiver.drain();
        System.out.printf(
                "%d rows: %d accepted, %d here already, %d refused%n", rows.size(), accepted, already, refused.size());
        refused.stream().limit(TOLD).forEach(one -> System.out.println("row " + one.row() + ": " + one.why()));
        if (refused.size() > TOLD) System.out.println("and " + (refused.size() - TOLD) + " more");
    }

    private static List<Importing.Row> read(Path file, Options options) {
        if (!Files.isReadable(file) || Files.isDirectory(file))
            throw new Complaint("There is no file " + file + " to read.");
        var keys = new Keys();
        var rows = new ArrayList<Importing.Row>();
        try (var text = Files.newBufferedReader(file);
                var records = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord record : records) {
                if (rows.isEmpty()) checkColumns(record, options);
                String said = field(record, options.required("text")).orElse("");
                String key = options.value("id")
                        .map(column -> "id:" + field(record, column).orElse(""))
                        .orElseGet(() -> keys.of(said));
                rows.add(new Importing.Row(
                        key,
                        rows.size() + 1,
                        said,
                        options.value("date")
                                .flatMap(column -> field(record, column))
                                .orElse(null),
                        options.value("question")
                                .flatMap(column -> field(record, column))
                                .orElse(null)));
            }
        } catch (CharacterCodingException otherwise) {
            throw new Complaint(file + " is not UTF-8.");
        } catch (UncheckedIOException otherwise) {
            if (otherwise.getCause() instanceof CharacterCodingException) throw new Complaint(file + " is not UTF-8.");
            throw otherwise;
        } catch (IOException | CsvParseException broken) {
            throw new Complaint(file + " cannot be read as CSV, near row " + (rows.size() + 1) + ".");
        }
        if (rows.isEmpty()) throw new Complaint(file + " holds no rows.");
        return rows;
    }

    private static Optional<String> field(NamedCsvRecord record, String column) {
        return record.findField(column);
    }

    private static void checkColumns(NamedCsvRecord first, Options options) {
        for (String option : List.of("text", "id", "date", "question")) {
            options.value(option)
                    .filter(column -> !first.getHeader().contains(column))
                    .ifPresent(column -> {
                        throw new Complaint("The file has no column " + column + "; it has "
                                + String.join(", ", first.getHeader()) + ".");
                    });
        }
    }

    /** Names rows that have no id of their own, by what they say and how often it was said before, so that order does not matter. */
    private static final class Keys {
        private final HashMap<String, Integer> seen = new HashMap<>();
        private final Function<String, byte[]> digest;

        Keys() {
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                digest = said -> sha.digest(said.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("every Java has SHA-256", missing);
            }
        }

        String of(String said) {
            String hash = HexFormat.of().formatHex(digest.apply(said));
            return "said:" + hash + "/" + seen.merge(hash, 1, Integer::sum);
        }
    }
}
