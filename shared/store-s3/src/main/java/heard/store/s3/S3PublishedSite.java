package heard.store.s3;

import heard.domain.report.PublishedSite;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The published site as the objects of a bucket, each at its path. */
public final class S3PublishedSite implements PublishedSite {
    /** Names with slashes between them, of which none is only dots. */
    private static final Pattern PATH = Pattern.compile("(?!\\.+(/|$))[A-Za-z0-9._-]+(/(?!\\.+(/|$))[A-Za-z0-9._-]+)*");

    /** Short, since a page may be replaced: by its child-friendly edition's link, or by a withdrawal. */
    private static final String CACHED = "public, max-age=60";

    private final S3Client s3;
    private final String bucket;

    public S3PublishedSite(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void publish(String path, String mediaType, byte[] bytes) {
        if (!PATH.matcher(path).matches()) throw new IllegalArgumentException("not a path in the site");
        s3.putObject(
                put -> put.bucket(bucket).key(path).contentType(mediaType).cacheControl(CACHED),
                RequestBody.fromBytes(bytes));
    }
}
