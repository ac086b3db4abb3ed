package heard.local.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of {@code web-static}, as CloudFront serves them. */
public final class StaticSite implements Responder {
    private final Path folder;
    private final SiteHeaders headers;

    public StaticSite(Path folder, SiteHeaders headers) {
        this.headers = headers;
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<Answer> answer(Request request) throws IOException {
        var file = find(request.path());
        if (file.isEmpty()) return Optional.empty();
        if (!request.reads())
            return Optional.of(Answer.message(405, "Method Not Allowed").with("Allow", "GET, HEAD"));
        return Optional.of(
                headers.put(Answer.of(200, MediaTypes.of(file.get().toString()), Files.readAllBytes(file.get()))));
    }

    private Optional<Path> find(String path) {
        if (path.contains("%") || path.contains("\\") || path.contains("..")) return Optional.empty();
        var file = folder.resolve(path.substring(1)).normalize();
        if (!file.startsWith(folder)) return Optional.empty();
        if (Files.isDirectory(file)) file = file.resolve("index.html");
        if (!Files.isRegularFile(file) && Files.isRegularFile(Path.of(file + ".html"))) file = Path.of(file + ".html");
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Media types by the end of a name. */
    static final class MediaTypes {
        private static final Map<String, String> KNOWN = Map.ofEntries(
                Map.entry("html", "text/html; charset=utf-8"),
                Map.entry("css", "text/css; charset=utf-8"),
                Map.entry("mjs", "text/javascript; charset=utf-8"),
                Map.entry("js", "text/javascript; charset=utf-8"),
                Map.entry("json", "application/json"),
                Map.entry("yaml", "text/yaml; charset=utf-8"),
                Map.entry("csv", "text/csv; charset=utf-8"),
                Map.entry("svg", "image/svg+xml"),
                Map.entry("png", "image/png"),
                Map.entry("ico", "image/x-icon"),
                Map.entry("pdf", "application/pdf"),
                Map.entry("txt", "text/plain; charset=utf-8"),
                Map.entry("webmanifest", "application/manifest+json"));

        private MediaTypes() {}

        static String of(String name) {
            return KNOWN.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        }
    }
}
