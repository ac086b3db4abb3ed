package heard.local.gateway;

import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The published site, read from its bucket as CloudFront does: a folder shows its {@code index.html}. */
public final class PublishedPages implements Responder {
    private static final String PREFIX = "/reports";

    private final S3Client s3;
    private final String bucket;
    private final SiteHeaders headers;

    public PublishedPages(S3Client s3, String bucket, SiteHeaders headers) {
        this.headers = headers;
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Optional<Answer> answer(Request request) {
        if (!request.path().equals(PREFIX) && !request.path().startsWith(PREFIX + "/")) return Optional.empty();
        if (!request.reads())
            return Optional.of(Answer.message(405, "Method Not Allowed").with("Allow", "GET, HEAD"));
        if (request.path().contains("%")) return Optional.empty();
        String key = request.path().substring(1);
        if (key.endsWith("/")) key += "index.html";
        var found = read(key);
        if (found.isPresent()) return found;
        String folder = key + "/index.html";
        return read(folder).isPresent() ? Optional.of(Answer.redirect(request.path() + "/")) : Optional.empty();
    }

    private Optional<Answer> read(String key) {
        try {
            var object = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key));
            return Optional.of(
                    headers.put(Answer.of(200, object.response().contentType(), object.asByteArrayUnsafe())));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }
}
