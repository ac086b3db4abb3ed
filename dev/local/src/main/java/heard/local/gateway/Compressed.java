package heard.local.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses what CloudFront compresses where a behaviour says so: texts of 1,000 to 10,000,000 bytes, for whoever takes gzip
 * ("Serve compressed files" in its Developer Guide). It would rather send Brotli, which is smaller still and which the JDK does not have.
 */
public final class Compressed implements Responder {
    static final int LEAST = 1_000;
    static final int MOST = 10_000_000;

    /** Of CloudFront's list, what a site of ours may hold. */
    private static final Set<String> TYPES = Set.of(
            "application/javascript",
            "application/json",
            "application/pdf",
            "application/xml",
            "image/svg+xml",
            "text/css",
            "text/csv",
            "text/html",
            "text/javascript",
            "text/plain");

    private final Responder pages;

    public Compressed(Responder pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Answer> answer(Request request) throws Exception {
        var answer = pages.answer(request);
        return answer.isPresent() && takesGzip(request) && isCompressed(answer.get())
                ? Optional.of(gzip(answer.get()))
                : answer;
    }

    private static boolean takesGzip(Request request) {
        return request.header("accept-encoding").stream()
                .flatMap(taken -> Arrays.stream(taken.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(String::strip)
                .anyMatch(one -> one.matches("gzip(\\s*;\\s*q=(1|1\\.0*|0?\\.[0-9]*[1-9][0-9]*))?"));
    }

    private static boolean isCompressed(Answer answer) {
        String type = answer.headers().getOrDefault("Content-Type", List.of("")).getFirst();
        return answer.status() == 200
                && TYPES.contains(type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT))
                && answer.body().length >= LEAST
                && answer.body().length <= MOST;
    }

    private static Answer gzip(Answer answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(answer.body());
        }
        return new Answer(answer.status(), answer.headers(), bytes.toByteArray())
                .with("Content-Encoding", "gzip")
                .with("Vary", "Accept-Encoding");
    }
}
