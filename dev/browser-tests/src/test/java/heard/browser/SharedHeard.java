package heard.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the one {@link HeardHere}, with reports published, and the one {@link Chromium} that all tests share; both are started
 * when they are first asked for and stopped after the last test.
 */
final class SharedHeard implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == HeardHere.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getRoot().getStore(Namespace.GLOBAL);
        return parameter.getParameter().getType() == Chromium.class
                ? store.computeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class)
                : store.computeIfAbsent(Started.class, any -> started(), Started.class)
                        .heard();
    }

    private static Started started() {
        try {
            var folder = Files.createTempDirectory("heard-in-a-browser");
            var heard = HeardHere.start(folder);
            InventedReports.publish(heard.service());
            return new Started(heard, folder);
        } catch (Exception failed) {
            throw new IllegalStateException("the service did not start", failed);
        }
    }

    /** @param folder lasts as long as the service */
    private record Started(HeardHere heard, Path folder) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            heard.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
            }
        }
    }
}
