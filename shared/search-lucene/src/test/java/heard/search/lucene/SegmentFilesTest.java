package heard.search.lucene;

import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.store.BaseDirectoryTestCase;

/** Lucene's own contract for directories. A failure prints the seed that repeats it. */
public final class SegmentFilesTest extends BaseDirectoryTestCase {
    @Override
    protected Directory getDirectory(Path path) {
        return new SegmentFiles(Map.of());
    }
}
