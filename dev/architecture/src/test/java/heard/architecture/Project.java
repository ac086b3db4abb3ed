package heard.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The project's own files. */
final class Project {
    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("heard.root"), "heard.root"));

    private Project() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The Java files of a folder and below. */
    static List<Path> java(Path folder) {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** All files of a folder and below; none where it is not there. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folders just below a folder. */
    static List<Path> folders(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The main sources of every module. */
    static List<Path> mainSources() {
        return Stream.of("shared", "functions", "dev")
                .flatMap(group -> folders(ROOT.resolve(group)).stream())
                .flatMap(module -> java(module.resolve("src/main/java")).stream())
                .toList();
    }
}
