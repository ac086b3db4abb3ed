package heard.local.machine;

import heard.command.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * All that a local run keeps, in one folder, used by one run at a time. The lock is the operating system's, so a run that was
 * killed leaves none behind.
 */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws Complaint where another run uses it, or it cannot be written */
    public static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean mine;
            try {
                mine = lock.tryLock() != null;
            } catch (OverlappingFileLockException here) {
                mine = false;
            }
            if (!mine) {
                lock.close();
                throw new Complaint("The data in " + root + " is in use by another run"
                        + address(root).map(url -> ", at " + url).orElse("")
                        + ". Stop that one, or name another folder by --data.");
            }
            var folder = new DataFolder(root, lock);
            Files.deleteIfExists(root.resolve("address"));
            Files.createDirectories(folder.dynamo());
            Files.createDirectories(folder.objects());
            Files.createDirectories(folder.streams());
            return folder;
        } catch (IOException unusable) {
            throw new Complaint("The folder " + root + " cannot be used for data: " + unusable.getMessage());
        }
    }

    /** Where the run that uses a folder answers, as far as it has said. */
    public static Optional<String> address(Path root) {
        try {
            return Optional.of(Files.readString(root.resolve("address")).strip());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    public void tellAddress(String url) {
        write("address", url + "\n");
    }

    public Path dynamo() {
        return root.resolve("dynamodb");
    }

    public Path objects() {
        return root.resolve("s3");
    }

    public Path streams() {
        return root.resolve("streams");
    }

    public Path outbox() {
        return root.resolve("outbox.jsonl");
    }

    public Path givenUp() {
        return root.resolve("given-up.jsonl");
    }

    public Path signInPage() {
        return root.resolve("sign-in.html");
    }

    /** A secret of this folder, drawn when it is first asked for and the same ever after. */
    public String secret(String name) {
        var file = root.resolve(name + ".key");
        try {
            if (Files.exists(file)) return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        byte[] drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        write(name + ".key", HexFormat.of().formatHex(drawn) + "\n");
        return secret(name);
    }

    /** Whether something that is done once was done. */
    public boolean isMarked(String name) {
        return Files.exists(root.resolve(name));
    }

    public void mark(String name) {
        write(name, "");
    }

    private void write(String name, String text) {
        try {
            var fresh = root.resolve(name + ".new");
            Files.writeString(fresh, text);
            Files.move(
                    fresh,
                    root.resolve(name),
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(root.resolve("address"));
            lock.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
