package heard.search.lucene;

import heard.domain.feedback.FeedbackId;
import heard.domain.insight.IndexChange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;

/**
 * What a list of changes really changes in one state of an index: of two versions the higher stays, and what is there already is
 * not written again.
 *
 * @param entries for each id its new document, or empty where it leaves the index
 */
record Pending(Map<FeedbackId, Optional<Document>> entries) {
    static Pending of(List<IndexChange> changes, Generation base) throws IOException {
        var versions = new LinkedHashMap<FeedbackId, OptionalInt>();
        var entries = new LinkedHashMap<FeedbackId, Optional<Document>>();
        for (var change : changes) {
            var known = versions.get(change.id());
            if (known == null) known = base.version(change.id());
            switch (change) {
                case IndexChange.Put put -> {
                    int version = put.coded().version();
                    if (known.isEmpty() || known.getAsInt() < version) {
                        known = OptionalInt.of(version);
                        entries.put(put.id(), Optional.of(Entry.of(put.coded()).document()));
                    }
                }
                case IndexChange.Hide hide -> {
                    if (known.isEmpty() || known.getAsInt() < hide.version()) {
                        known = OptionalInt.of(hide.version());
                        entries.put(hide.id(), Optional.of(Entry.hidden(hide.id(), hide.version())));
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
                writer.updateDocument(key, one.getValue().get());
            } else {
                writer.deleteDocuments(key);
            }
        }
    }
}
