package heard.local;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import heard.domain.theme.CodedFeedback;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** The table's stream as one consumer meets it at its worst: in any order, some of it twice, some of it poison. */
final class UnrulyStream {
    private final Random random;
    private final Supplier<List<CodedFeedback>> log;
    private final Function<List<DynamodbStreamRecord>, Set<String>> handler;
    private final Set<Integer> done = new TreeSet<>();
    private int poisoned;

    /** @param handler takes a batch, and answers with the sequence numbers that failed */
    UnrulyStream(
            Random random,
            Supplier<List<CodedFeedback>> log,
            Function<List<DynamodbStreamRecord>, Set<String>> handler) {
        this.random = random;
        this.log = log;
        this.handler = handler;
    }

    boolean waits() {
        return done.size() < log.get().size();
    }

    void deliver() {
        var changes = log.get();
        var batch = new ArrayList<Integer>();
        for (int place = 0; place < changes.size(); place++) {
            boolean again = done.contains(place);
            if (random.nextInt(again ? 10 : 2) == 0) batch.add(place);
        }
        Collections.shuffle(batch, random);
        var records = batch.stream()
                .map(place -> StreamedFeedback.record(Integer.toString(place), changes.get(place)))
                .collect(toCollection(ArrayList::new));
        var poison = "poison-" + poisoned++;
        boolean withPoison = random.nextInt(4) == 0;
        if (withPoison) records.add(random.nextInt(records.size() + 1), StreamedFeedback.poison(poison));
        var failed = handler.apply(records);
        assertEquals(withPoison, failed.contains(poison), "poison is told, and holds up nothing else");
        batch.stream()
                .filter(place -> !failed.contains(Integer.toString(place)))
                .forEach(done::add);
    }
}
