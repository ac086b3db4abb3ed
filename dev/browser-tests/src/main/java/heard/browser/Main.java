package heard.browser;

import heard.bench.Measurement;
import heard.command.Complaint;
import heard.command.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The commands of {@code heard} that need a browser: {@code bench form} and {@code pictures}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        // DynamoDB Local leaves threads behind that would keep this process alive.
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            if (Chromium.installed().isEmpty()) {
                throw new Complaint(
                        "There is no Chromium on this machine. Install it (on Debian: apt-get install chromium).");
            }
            var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
            switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "bench" -> bench(rest);
                case "pictures" -> pictures(rest);
                default -> throw new Complaint("There are bench form and pictures. See ./heard help.");
            }
            return 0;
        } catch (Complaint complaint) {
            System.err.println(complaint.sentence());
            return 2;
        } catch (Exception failed) {
            System.err.println("Heard failed: " + failed);
            failed.printStackTrace();
            return 1;
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("heard.root", ".")).toAbsolutePath().normalize();
    }

    private static void bench(List<String> arguments) throws Exception {
        var options = Options.parse(arguments, Set.of(), Set.of("save"), 1);
        var folder = Files.createTempDirectory("heard-bench");
        Measurement measurement;
        try (var heard = HeardHere.start(folder);
                var chromium = Chromium.start()) {
            measurement = FormBench.measure(heard, chromium);
        } finally {
            remove(folder);
        }
        String json = measurement.json(LocalDate.now(ZoneOffset.UTC));
        System.out.println(json);
        System.out.println("form: " + measurement.line());
        if (options.flags().contains("save")) {
            Files.writeString(
                    Files.createDirectories(root().resolve("dev/bench/results")).resolve("form.json"), json + "\n");
        }
    }

    private static void pictures(List<String> arguments) throws Exception {
        Options.parse(arguments, Set.of(), Set.of(), 0);
        try (var heard = HeardHere.start(root().resolve("dev/browser-tests/target/demonstration"));
                var chromium = Chromium.start()) {
            heard.loadDemonstration();
            Pictures.draw(heard, chromium, root().resolve("docs/pictures"));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
