package heard.search.lucene;

import heard.domain.feedback.FeedbackId;
import heard.domain.insight.IndexChange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexWriter;

/**
 * What a list of changes really changes in one state of an index: of two versions the higher stays, and what is there already is
 * not written again.
 *
 * @param entries for each id its new entry, or empty where it leaves the index
 */
record Pending(Map<FeedbackId, Optional<Entry>> entries) {
    static Pending of(List<IndexChange> changes, Generation base) throws IOException {
        var versions = new LinkedHashMap<FeedbackId, OptionalInt>();
        var entries = new LinkedHashMap<FeedbackId, Optional<Entry>>();
        for (var change : changes) {
            var known = versions.get(change.id());
            if (known == null) known = base.version(change.id());
            switch (change) {
                case IndexChange.Put put -> {
                    int version = put.coded().version();
                    if (known.isEmpty() || known.getAsInt() < version) {
                        known = OptionalInt.of(version);
                        entries.put(put.id(), Optional.of(Entry.of(put.coded())));
                    }
                }
                case IndexChange.Remove remove -> {
                    if (known.isPresent()) entries.put(remove.id(), Optional.empty());
                    known = OptionalInt.empty();
                }
            }
            versions.put(change.id(), known);
        }
        return new Pending(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void write(IndexWriter writer) throws IOException {
        for (var one : entries.entrySet()) {
            var key = Entry.key(one.getKey());
            if (one.getValue().isPresent()) {
                writer.updateDocument(key, one.getValue().get().document());
            } else {
                writer.deleteDocuments(key);
            }
        }
    }
}
