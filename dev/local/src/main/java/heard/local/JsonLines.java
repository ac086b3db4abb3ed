package heard.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A list that is kept as lines of JSON, durable when {@link #add} returns; a line cut short by a kill is passed over. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<JsonNode> lines = new ArrayList<>();

    private JsonLines(Path file) {
        this.file = file;
    }

    static JsonLines open(Path file) {
        var kept = new JsonLines(file);
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    try {
                        kept.lines.add(JSON.readTree(line));
                    } catch (com.fasterxml.jackson.core.JacksonException cutShort) {
                        // By a kill: it was not told to anybody as kept.
                    }
                }
            }
            return kept;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    synchronized void add(JsonNode line) {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap((line + "\n").getBytes(UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            lines.add(line);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The newest first, at most so many. */
    synchronized List<JsonNode> newest(int most) {
        return List.copyOf(lines.reversed().subList(0, Math.min(most, lines.size())));
    }

    synchronized int size() {
        return lines.size();
    }
}
