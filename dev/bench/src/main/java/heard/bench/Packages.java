package heard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The functions that template.yaml deploys: their packages, their handlers, and the sample events of each. */
final class Packages {
    private static final Pattern FUNCTION = Pattern.compile("CodeUri: (\\S+)\\s+Handler: ([\\w.]+)");

    /**
     * A function as it is deployed.
     *
     * @param taskRoot its unpacked package
     * @param handler its class
     * @param events sample events, in order of their names
     */
    record Deployed(Path taskRoot, String handler, List<Path> events) {
        String name() {
            return handler.replaceAll(".*\\.|Handler$", "");
        }

        /** Bytes, unzipped. */
        long size() {
            try (var files = Files.walk(taskRoot)) {
                return files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private Packages() {}

    /** @throws IllegalStateException where a package is not built */
    static List<Deployed> of(Path root) throws IOException {
        return FUNCTION.matcher(Files.readString(root.resolve("template.yaml")))
                .results()
                .map(match -> deployed(root, match.group(1), match.group(2)))
                .toList();
    }

    private static Deployed deployed(Path root, String codeUri, String handler) {
        var taskRoot = root.resolve(codeUri);
        if (!Files.isDirectory(taskRoot)) throw new IllegalStateException("Build the packages first: mvn -B package");
        var function = new Deployed(taskRoot, handler, List.of());
        var folder = root.resolve("events").resolve(function.name().toLowerCase(Locale.ROOT));
        try (var files = Files.list(folder)) {
            return new Deployed(
                    taskRoot,
                    handler,
                    files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
