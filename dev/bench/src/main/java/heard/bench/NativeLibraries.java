package heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** ONNX Runtime's native libraries for the machine that the bench runs on, unpacked once. */
final class NativeLibraries {
    private static final List<String> FILES = List.of("libonnxruntime.so", "libonnxruntime4j_jni.so");
    private static final Path FOLDER = unpacked();

    private NativeLibraries() {}

    static Path ofThisMachine() {
        return FOLDER;
    }

    private static Path unpacked() {
        String platform = System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux-x64";
        try {
            var folder = Files.createTempDirectory("heard-natives");
            for (String file : FILES) {
                String resource = "/ai/onnxruntime/native/" + platform + "/" + file;
                try (var in = Objects.requireNonNull(NativeLibraries.class.getResourceAsStream(resource), resource)) {
                    Files.copy(in, folder.resolve(file));
                }
            }
            return folder;
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }
}
