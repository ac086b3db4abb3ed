package heard.search.lucene;

import heard.domain.feedback.FeedbackId;
import heard.domain.insight.DamagedIndex;
import heard.domain.insight.IndexChange;
import heard.domain.insight.IndexPointer;
import heard.domain.insight.IndexPointers;
import heard.domain.place.PartnershipCode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;

/**
 * One rebuilding of an index: everything is written afresh, beside what readers see. What other writers commit meanwhile is found
 * by comparing the state at the start with the newest, and carried over.
 */
final class Rebuild implements AutoCloseable {
    private final PartnershipCode partnership;
    private final Generations generations;
    private final SegmentFiles files = new SegmentFiles(Map.of());
    private final IndexWriter writer;
    private final Map<String, Integer> versions = new HashMap<>();
    private long replaced;
    /** The state that is to be replaced; empty where it is damaged, which may be why it is rebuilt. */
    private Optional<Generation> base;

    Rebuild(PartnershipCode partnership, Generations generations, IndexPointers pointers) throws IOException {
        this.partnership = partnership;
        this.generations = generations;
        this.writer = new IndexWriter(files, Merging.config());
        long named = pointers.read(partnership).map(IndexPointer::generation).orElse(0L);
        this.base = readable();
        this.replaced = base.map(Generation::number).orElse(named);
    }

    /** The generation that it will be. */
    long generation() {
        return replaced + 1;
    }

    void write(Iterable<? extends IndexChange> all) throws IOException {
        for (var change : all) {
            switch (change) {
                case IndexChange.Put put ->
                    write(put.id(), put.coded().version(), Entry.of(put.coded()).document());
                case IndexChange.Hide hide -> write(hide.id(), hide.version(), Entry.hidden(hide.id(), hide.version()));
                case IndexChange.Remove remove -> {
                    // What is not put is not there.
                }
            }
        }
    }

    private void write(FeedbackId id, int version, Document document) throws IOException {
        var known = versions.get(id.value());
        if (known != null && known >= version) return;
        versions.put(id.value(), version);
        if (known == null) {
            writer.addDocument(document);
        } else {
            writer.updateDocument(Entry.key(id), document);
        }
    }

    Commit commit(String name) throws IOException {
        writer.flush();
        writer.commit();
        return Commit.of(List.of(), files, replaced, name);
    }

    /** @return whether it could be carried over; where the old state is damaged everything must be read again */
    boolean carryOver() throws IOException {
        var now = readable();
        if (base.isEmpty() || now.isEmpty()) {
            now.ifPresent(Generation::close);
            return false;
        }
        try (var old = base.get()) {
            base = now;
            replaced = now.get().number();
            carry(old, now.get());
        }
        return true;
    }

    private void carry(Generation old, Generation now) throws IOException {
        var before = old.places();
        var after = now.places();
        var stored = now.reader().storedFields();
        for (var one : after.entrySet()) {
            var place = before.remove(one.getKey());
            if (place != null && place.version() == one.getValue().version()) continue;
            var kept = one.getValue();
            write(new FeedbackId(one.getKey()), kept.version(), Entry.carried(stored.document(kept.doc())));
        }
        for (var gone : before.keySet()) {
            versions.remove(gone);
            writer.deleteDocuments(Entry.key(new FeedbackId(gone)));
        }
    }

    private Optional<Generation> readable() {
        try {
            return Optional.of(generations.current(partnership));
        } catch (DamagedIndex damaged) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        base.ifPresent(Generation::close);
    }
}
