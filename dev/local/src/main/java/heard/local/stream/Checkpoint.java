package heard.local.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Remembers how far a mapping has come, across a kill at any moment: the file is replaced whole. */
public final class Checkpoint {
    private final Path file;

    public Checkpoint(Path file) {
        this.file = file;
    }

    public Optional<ChangeLog.Position> read() {
        try {
            if (!Files.exists(file)) return Optional.empty();
            var parts = Files.readString(file).strip().split(" ", -1);
            return parts.length == 2 ? Optional.of(new ChangeLog.Position(parts[0], parts[1])) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void write(Change done) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, done.shard() + " " + done.sequence() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
