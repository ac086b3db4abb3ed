package heard.store.dynamodb;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into parts that each fit one transaction: 100 writes and 4 MB (DynamoDB, TransactWriteItems). */
final class Batches<T> {
    private static final int MOST = 100;
    private static final long LARGEST = 3_500_000;

    private final List<List<T>> all = new ArrayList<>();
    private List<T> open = new ArrayList<>();
    private long bytes;

    void add(T one, long size) {
        if (open.size() == MOST || (bytes + size > LARGEST && !open.isEmpty())) close();
        open.add(one);
        bytes += size;
    }

    List<List<T>> all() {
        if (!open.isEmpty()) close();
        return List.copyOf(all);
    }

    private void close() {
        all.add(open);
        open = new ArrayList<>();
        bytes = 0;
    }
}
