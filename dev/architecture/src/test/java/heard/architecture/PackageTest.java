package heard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is deployed carries one platform's native libraries, the one that template.yaml asks for, and stays within Lambda's limit. */
final class PackageTest {
    private static final Path ASSESS = Project.ROOT.resolve("functions/assess/target/package");
    private static final long MOST_BYTES = 180L << 20;
    private static final String NATIVES = "ai/onnxruntime/native";

    @Test
    void assess_carries_the_native_libraries_of_its_architecture_alone() throws IOException {
        assumeTrue(Files.isDirectory(ASSESS), "SKIPPED: the package is not built: mvn verify builds it");
        assertTrue(Project.read(Project.ROOT.resolve("template.yaml")).contains("Architectures: [arm64]"));
        try (var platforms = Files.list(ASSESS.resolve(NATIVES))) {
            assertEquals(
                    Set.of("linux-aarch64"),
                    platforms.map(one -> one.getFileName().toString()).collect(Collectors.toSet()));
        }
        try (var jars = Files.list(ASSESS.resolve("lib"))) {
            for (var jar : jars.toList()) {
                try (var file = new JarFile(jar.toFile())) {
                    assertTrue(
                            file.stream().noneMatch(entry -> entry.getName().matches(".*\\.(so|dll|dylib|jnilib)")),
                            "native libraries in " + jar.getFileName());
                }
            }
        }
    }

    @Test
    void assess_fits() throws IOException {
        assumeTrue(Files.isDirectory(ASSESS), "SKIPPED: the package is not built: mvn verify builds it");
        try (var files = Files.walk(ASSESS)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            System.out.printf("assess, unzipped: %.1f MiB%n", bytes / 1048576.0);
            assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
        }
    }
}
