package heard.store.s3;

import heard.domain.insight.Bundles;
import heard.domain.place.PartnershipCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Bundles as objects {@code PARTNERSHIP/name}, written only where no object is (S3's conditional writes). */
public final class S3Bundles implements Bundles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,200}");
    private static final int TAKEN = 412;
    /** Another write to the same name is under way, and nobody knows yet which will stand. */
    private static final int CONFLICT = 409;

    private static final int MOST_TRIES = 10;

    private final S3Client s3;
    private final String bucket;

    public S3Bundles(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public boolean create(PartnershipCode partnership, String name, byte[] bytes) {
        String key = key(partnership, name);
        for (int tried = 1; ; tried++) {
            try {
                s3.putObject(put -> put.bucket(bucket).key(key).ifNoneMatch("*"), RequestBody.fromBytes(bytes));
                return true;
            } catch (S3Exception refused) {
                if (refused.statusCode() == TAKEN) return false;
                if (refused.statusCode() != CONFLICT || tried == MOST_TRIES) throw refused;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        tried * ThreadLocalRandom.current().nextLong(5, 25)));
            }
        }
    }

    @Override
    public Optional<byte[]> read(PartnershipCode partnership, String name) {
        String key = key(partnership, name);
        try {
            return Optional.of(
                    s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArrayUnsafe());
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }

    @Override
    public List<Listed> list(PartnershipCode partnership) {
        String folder = partnership.value() + "/";
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(folder)).contents().stream()
                .map(object ->
                        new Listed(object.key().substring(folder.length()), object.size(), object.lastModified()))
                .toList();
    }

    @Override
    public void remove(PartnershipCode partnership, String name) {
        String key = key(partnership, name);
        s3.deleteObject(delete -> delete.bucket(bucket).key(key));
    }

    private static String key(PartnershipCode partnership, String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a bundle's name");
        return partnership.value() + "/" + name;
    }
}
