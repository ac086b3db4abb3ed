package heard.search.lucene;

import heard.domain.feedback.FeedbackId;
import heard.domain.insight.DamagedIndex;
import heard.domain.insight.IndexPointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * One state of one index, open for reading. Those who use it hold it; it is closed when it was replaced and the last of them let go.
 */
final class Generation implements AutoCloseable {
    private final Optional<IndexPointer> pointer;
    private final List<Bundle> bundles;
    private final Map<String, ByteBuffer> live;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    private Generation(
            Optional<IndexPointer> pointer, List<Bundle> bundles, Map<String, ByteBuffer> live, IndexReader reader) {
        this.pointer = pointer;
        this.bundles = List.copyOf(bundles);
        this.live = Map.copyOf(live);
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** The state of a partnership that has no index yet. */
    static Generation none() throws IOException {
        return new Generation(Optional.empty(), List.of(), Map.of(), new MultiReader());
    }

    /**
     * @param bundles all that the pointer names, in its order
     * @throws DamagedIndex where they do not make up an index
     */
    static Generation open(IndexPointer pointer, List<Bundle> bundles) {
        var all = new LinkedHashMap<String, ByteBuffer>();
        if (bundles.isEmpty() || !bundles.getLast().name().equals(pointer.writer())) {
            throw new DamagedIndex("generation " + pointer.generation() + " names no bundle of its own");
        }
        bundles.forEach(bundle -> all.putAll(bundle.files()));
        try {
            var files = new SegmentFiles(all);
            var live = new HashMap<String, ByteBuffer>();
            var infos = SegmentInfos.readLatestCommit(files);
            if (!bundles.getLast().files().containsKey(infos.getSegmentsFileName())) {
                throw new DamagedIndex("the last bundle of generation " + pointer.generation() + " is not its own");
            }
            for (var name : infos.files(true)) {
                live.put(name, files.content(name));
            }
            return new Generation(Optional.of(pointer), bundles, live, DirectoryReader.open(files));
        } catch (IOException broken) {
            throw new DamagedIndex("the bundles of generation " + pointer.generation() + " make no index", broken);
        }
    }

    long number() {
        return pointer.map(IndexPointer::generation).orElse(0L);
    }

    Optional<IndexPointer> pointer() {
        return pointer;
    }

    List<Bundle> bundles() {
        return bundles;
    }

    IndexReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    long size() {
        return bundles.stream().mapToLong(Bundle::size).sum();
    }

    /** A directory that starts with the files of this state, for writing the next. */
    SegmentFiles fork() {
        return new SegmentFiles(live);
    }

    /** Which version of a comment is in the index, if it is. */
    OptionalInt version(FeedbackId id) throws IOException {
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(Entry.ID);
            if (terms == null) continue;
            var found = terms.iterator();
            if (!found.seekExact(new BytesRef(id.value()))) continue;
            var live = leaf.reader().getLiveDocs();
            var postings = found.postings(null, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live != null && !live.get(doc)) continue;
                var versions = leaf.reader().getNumericDocValues(Entry.VERSION);
                if (versions.advanceExact(doc)) return OptionalInt.of((int) versions.longValue());
            }
        }
        return OptionalInt.empty();
    }

    /** A comment of the index: where it is, and its version. */
    record Place(int doc, int version) {}

    /** Every comment of the index. */
    Map<String, Place> places() throws IOException {
        var places = new HashMap<String, Place>();
        for (var leaf : reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var ids = leaf.reader().getSortedDocValues(Entry.ID);
            var versions = leaf.reader().getNumericDocValues(Entry.VERSION);
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if ((live != null && !live.get(doc)) || !ids.advanceExact(doc) || !versions.advanceExact(doc)) continue;
                places.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), new Place(leaf.docBase + doc, (int)
                        versions.longValue()));
            }
        }
        return places;
    }

    /** @return whether it can still be held; each that holds it closes it once */
    boolean hold() {
        return reader.tryIncRef();
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException broken) {
            throw new DamagedIndex("generation " + number() + " cannot be closed", broken);
        }
    }
}
