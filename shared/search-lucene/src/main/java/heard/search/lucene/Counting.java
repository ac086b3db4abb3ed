package heard.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts, exactly, how many of the comments that match carry each value of some fields, and each pair of values of some pairs of
 * fields. Counted by ordinal within a segment, and by value only once a segment.
 *
 * @param fields all that are counted, also those of the pairs
 */
record Counting(List<String> fields, List<Pair> pairs) implements CollectorManager<Collector, Counting.Counts> {
    record Pair(String one, String other) {}

    /** How many, by field and value, and by pair and values. Only what occurs is there. */
    record Counts(Map<String, Map<String, Long>> by, Map<Pair, Map<String, Map<String, Long>>> byBoth) {
        Map<String, Long> of(String field) {
            return by.getOrDefault(field, Map.of());
        }

        Map<String, Map<String, Long>> of(Pair pair) {
            return byBoth.getOrDefault(pair, Map.of());
        }
    }

    @Override
    public Collector newCollector() {
        return new Search(this, new HashMap<>(), new HashMap<>());
    }

    @Override
    public Counts reduce(Collection<Collector> collectors) {
        var by = new HashMap<String, Map<String, Long>>();
        var byBoth = new HashMap<Pair, Map<String, Map<String, Long>>>();
        for (var collector : collectors) {
            var search = (Search) collector;
            search.by.forEach((field, counts) -> add(by.computeIfAbsent(field, f -> new HashMap<>()), counts));
            search.byBoth.forEach((pair, rows) -> rows.forEach((one, counts) -> add(
                    byBoth.computeIfAbsent(pair, p -> new HashMap<>()).computeIfAbsent(one, o -> new HashMap<>()),
                    counts)));
        }
        return new Counts(by, byBoth);
    }

    private static void add(Map<String, Long> sum, Map<String, Long> counts) {
        counts.forEach((value, count) -> sum.merge(value, count, Long::sum));
    }

    private record Search(
            Counting counting, Map<String, Map<String, Long>> by, Map<Pair, Map<String, Map<String, Long>>> byBoth)
            implements Collector {
        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new Segment(this, context.reader());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** One field of one segment: the ordinals of the comment at hand, and the counts. */
    private static final class Column {
        final SortedSetDocValues values;
        final long[] counts;
        int[] ordinals = new int[8];
        int size;

        Column(LeafReader reader, String field) throws IOException {
            this.values = DocValues.getSortedSet(reader, field);
            this.counts = new long[Math.toIntExact(values.getValueCount())];
        }

        void read(int doc) throws IOException {
            size = 0;
            if (!values.advanceExact(doc)) return;
            int count = values.docValueCount();
            if (ordinals.length < count) ordinals = new int[count];
            for (; size < count; size++) {
                int ordinal = (int) values.nextOrd();
                ordinals[size] = ordinal;
                counts[ordinal]++;
            }
        }

        String value(int ordinal) throws IOException {
            return values.lookupOrd(ordinal).utf8ToString();
        }
    }

    private static final class Segment implements LeafCollector {
        private final Search search;
        private final Map<String, Column> named = new HashMap<>();
        private final Column[] columns;
        private final Column[][] pairs;
        private final long[][] tables;

        Segment(Search search, LeafReader reader) throws IOException {
            this.search = search;
            var counting = search.counting;
            for (var field : counting.fields) {
                named.put(field, new Column(reader, field));
            }
            this.columns = named.values().toArray(Column[]::new);
            this.pairs = counting.pairs.stream()
                    .map(pair -> new Column[] {named.get(pair.one()), named.get(pair.other())})
                    .toArray(Column[][]::new);
            this.tables = Arrays.stream(pairs)
                    .map(pair -> new long[Math.multiplyExact(pair[0].counts.length, pair[1].counts.length)])
                    .toArray(long[][]::new);
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            for (var column : columns) {
                column.read(doc);
            }
            for (int i = 0; i < pairs.length; i++) {
                var one = pairs[i][0];
                var other = pairs[i][1];
                for (int a = 0; a < one.size; a++) {
                    for (int b = 0; b < other.size; b++) {
                        tables[i][one.ordinals[a] * other.counts.length + other.ordinals[b]]++;
                    }
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (var one : named.entrySet()) {
                var sums = search.by.computeIfAbsent(one.getKey(), field -> new HashMap<>());
                var column = one.getValue();
                for (int ordinal = 0; ordinal < column.counts.length; ordinal++) {
                    if (column.counts[ordinal] > 0)
                        sums.merge(column.value(ordinal), column.counts[ordinal], Long::sum);
                }
            }
            for (int i = 0; i < pairs.length; i++) {
                finish(i);
            }
        }

        private void finish(int i) throws IOException {
            var one = pairs[i][0];
            var other = pairs[i][1];
            var sums = search.byBoth.computeIfAbsent(search.counting.pairs.get(i), pair -> new HashMap<>());
            for (int cell = 0; cell < tables[i].length; cell++) {
                if (tables[i][cell] == 0) continue;
                sums.computeIfAbsent(one.value(cell / other.counts.length), value -> new HashMap<>())
                        .merge(other.value(cell % other.counts.length), tables[i][cell], Long::sum);
            }
        }
    }
}
