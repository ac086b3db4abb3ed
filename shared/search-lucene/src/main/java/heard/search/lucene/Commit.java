package heard.search.lucene;

import heard.domain.insight.IndexPointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.SegmentInfos;

/**
 * What one commit adds: one bundle with the files that no earlier bundle has, and the pointer that names it.
 *
 * @param bytes of the new bundle, named by {@link IndexPointer#writer()}
 * @param kept earlier bundles in which files of the new state still lie
 */
record Commit(IndexPointer pointer, byte[] bytes, List<Bundle> kept) {
    /** Above this many bundles the smallest are packed again with the new one: a cold reader fetches no more. */
    static final int MOST_BUNDLES = 16;

    static final int FEW_BUNDLES = 8;

    /**
     * @param earlier the bundles of the state it was written on; none where it starts afresh
     * @param written the files of the new state
     * @param replaced the generation before it
     * @param writer unlike for every commit, and a name that no bundle has
     */
    static Commit of(List<Bundle> earlier, SegmentFiles written, long replaced, String writer) throws IOException {
        var files = SegmentInfos.readLatestCommit(written).files(true);
        var kept = new ArrayList<Bundle>();
        var lying = new HashSet<String>();
        for (var bundle : earlier) {
            // A bundle without a live file is dropped; one that is mostly dead is packed again, so waste stays below
            // half.
            if (liveBytes(bundle, files) * 2 > bundle.size()) kept.add(bundle);
        }
        if (kept.size() >= MOST_BUNDLES) {
            var smallestFirst = new ArrayList<>(kept);
            smallestFirst.sort(Comparator.comparingInt(Bundle::size));
            kept.removeAll(smallestFirst.subList(0, kept.size() - FEW_BUNDLES + 1));
        }
        kept.forEach(bundle -> lying.addAll(bundle.files().keySet()));
        SortedMap<String, ByteBuffer> packed = new TreeMap<>();
        for (var file : files) {
            if (!lying.contains(file)) packed.put(file, written.content(file));
        }
        var names = new ArrayList<>(kept.stream().map(Bundle::name).toList());
        names.add(writer);
        return new Commit(
                new IndexPointer(replaced + 1, writer, names), Bundle.pack(writer, packed), List.copyOf(kept));
    }

    /** All bundles of the new state, checked as a reader would. */
    List<Bundle> bundles() {
        var all = new ArrayList<>(kept);
        all.add(Bundle.unpack(pointer.writer(), bytes));
        return all;
    }

    private static long liveBytes(Bundle bundle, Collection<String> files) {
        return bundle.files().entrySet().stream()
                .filter(file -> files.contains(file.getKey()))
                .mapToLong(file -> file.getValue().remaining())
                .sum();
    }
}
