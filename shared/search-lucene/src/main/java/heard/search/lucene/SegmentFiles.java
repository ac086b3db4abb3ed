package heard.search.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.ByteBuffersIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * An index's files in memory, started from files that lie in bundles without copying a byte of them. A file is never changed once
 * it is closed, so any number of directories may share it.
 */
final class SegmentFiles extends BaseDirectory {
    /** A file that is still being written; it has a name and nothing in it yet. */
    private static final ByteBuffer UNFINISHED = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final ConcurrentMap<String, ByteBuffer> files;
    private final AtomicLong temporary = new AtomicLong();

    SegmentFiles(Map<String, ByteBuffer> start) {
        super(new SingleInstanceLockFactory());
        this.files = new ConcurrentHashMap<>(start);
    }

    /** The whole content of a closed file. */
    ByteBuffer content(String name) throws IOException {
        return existing(name).duplicate();
    }

    @Override
    public String[] listAll() {
        ensureOpen();
        return files.keySet().stream().sorted().toArray(String[]::new);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        ensureOpen();
        if (files.remove(name) == null) throw new NoSuchFileException(name);
    }

    @Override
    public long fileLength(String name) throws IOException {
        ensureOpen();
        return existing(name).remaining();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        ensureOpen();
        if (files.putIfAbsent(name, UNFINISHED) != null) throw new FileAlreadyExistsException(name);
        return output(name);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
        ensureOpen();
        while (true) {
            String name = IndexFileNames.segmentFileName(
                    prefix, suffix + "_" + Long.toString(temporary.getAndIncrement(), Character.MAX_RADIX), "tmp");
            if (files.putIfAbsent(name, UNFINISHED) == null) return output(name);
        }
    }

    private IndexOutput output(String name) {
        return new ByteBuffersIndexOutput(
                new ByteBuffersDataOutput(),
                "segment file " + name,
                name,
                new CRC32(),
                // A file that was deleted while it was written stays deleted.
                written -> files.replace(
                        name, UNFINISHED, ByteBuffer.wrap(written.toArrayCopy()).asReadOnlyBuffer()));
    }

    @Override
    public void sync(Collection<String> names) {
        ensureOpen();
    }

    @Override
    public void syncMetaData() {
        ensureOpen();
    }

    @Override
    public void rename(String source, String dest) throws IOException {
        ensureOpen();
        var content = existing(source);
        if (files.putIfAbsent(dest, content) != null) throw new FileAlreadyExistsException(dest);
        files.remove(source);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(existing(name))), name);
    }

    @Override
    public void close() {
        isOpen = false;
        files.clear();
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    private ByteBuffer existing(String name) throws IOException {
        var content = files.get(name);
        if (content == null) throw new FileNotFoundException(name);
        return content;
    }
}
