package heard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** {@code heard bench NAME}: measures, prints JSON and a line, and with {@code --save} keeps the JSON in dev/bench/results. */
public final class Bench {
    /** What can be measured. */
    private enum Name {
        ASSESS,
        SEARCH,
        SUBMIT,
        ANSWER,
        LOOP,
        COLD,
        REPORT,
        DISCLOSURE;

        String wire() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var wanted =
                Arrays.stream(arguments).filter(one -> !one.startsWith("--")).toList();
        var options =
                Arrays.stream(arguments).filter(one -> one.startsWith("--")).toList();
        boolean save = List.of(arguments).contains("--save");
        var known = Arrays.stream(Name.values()).map(Name::wire).toList();
        if (wanted.size() != 1
                || !(known.contains(wanted.getFirst()) || wanted.getFirst().equals("all"))) {
            System.err.println("heard bench: name one of " + String.join(", ", known)
                    + ", or all of these; or form, which opens the form in a browser");
            System.exit(2);
        }
        var root =
                Path.of(System.getProperty("heard.root", ".")).toAbsolutePath().normalize();
        for (var name : Name.values()) {
            if (!wanted.getFirst().equals("all") && !wanted.getFirst().equals(name.wire())) continue;
            var measurement = measure(name, root, options);
            String json = measurement.json(LocalDate.now(java.time.ZoneOffset.UTC));
            System.out.println(json);
            System.out.println(name.wire() + ": " + measurement.line());
            if (save) {
                var results = Files.createDirectories(root.resolve("dev/bench/results"));
                Files.writeString(results.resolve(name.wire() + ".json"), json + "\n");
            }
        }
        // DynamoDB Local leaves threads behind that would keep this process alive.
        System.exit(0);
    }

    private static Measurement measure(Name name, Path root, List<String> options) throws Exception {
        return switch (name) {
            case ASSESS -> AssessBench.run();
            case SEARCH -> SearchBench.run(root);
            case SUBMIT -> SubmitBench.run(root);
            case ANSWER -> AnswerBench.run(root);
            case LOOP -> LoopBench.run(root);
            case COLD -> ColdBench.run(root);
            case REPORT -> ReportBench.run(root);
            case DISCLOSURE -> DisclosureBench.run(options);
        };
    }
}
