package heard.functions.index;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import heard.contracts.QuietLog;
import heard.settings.Environment;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietLog.class)
final class IndexHandlerTest {
    /** What each sample comes to: how many comments are found in Trafford, and how many records fail. */
    private static final Map<String, List<Long>> SAMPLES = Map.ofEntries(
            entry("assessed.json", List.of(1L, 0L)),
            entry("cleared.json", List.of(1L, 0L)),
            entry("duplicate.json", List.of(1L, 0L)),
            entry("empty.json", List.of(0L, 0L)),
            entry("held.json", List.of(0L, 0L)),
            entry("held-again.json", List.of(0L, 0L)),
            entry("hostile.json", List.of(1L, 0L)),
            entry("out-of-order.json", List.of(1L, 0L)),
            entry("poison.json", List.of(1L, 1L)),
            entry("received.json", List.of(0L, 0L)),
            entry("redacted.json", List.of(1L, 0L)),
            entry("removed.json", List.of(0L, 0L)),
            entry("two-partnerships.json", List.of(1L, 0L)),
            entry("without-an-image.json", List.of(0L, 1L)));

    private final Loop loop = new Loop();
    private final IndexHandler handler = new IndexHandler(loop);

    static final Context CONTEXT = (Context) Proxy.newProxyInstance(
            IndexHandlerTest.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                throw new AssertionError("nothing is asked of the context");
            });

    @Test
    void every_sample_event_comes_to_what_is_said_here() {
        var came = new TreeMap<String, List<Long>>();
        for (var sample : Loop.samples("index")) {
            var fresh = new Loop();
            var answer = new IndexHandler(fresh).handleRequest(event(sample), CONTEXT);
            came.put(sample, List.of(fresh.total(TRAFFORD), (long)
                    failures(answer).size()));
        }
        assertEquals(new TreeMap<>(SAMPLES), came);
    }

    @Test
    void a_poison_record_is_named_and_holds_up_no_other() {
        var answer = handler.handleRequest(event("poison.json"), CONTEXT);
        assertEquals(List.of("100000000000000000001"), failures(answer));
        assertEquals(1, loop.page("teacher").total());
    }

    @Test
    void a_broken_index_fails_its_own_records_only() {
        loop.broken.add(WIGAN);
        var answer = handler.handleRequest(event("two-partnerships.json"), CONTEXT);
        assertEquals(List.of("100000000000000000002"), failures(answer));
        assertEquals(1, loop.total(TRAFFORD));
        loop.broken.clear();
        assertEquals(List.of(), failures(handler.handleRequest(event("two-partnerships.json"), CONTEXT)));
        assertEquals(1, loop.total(TRAFFORD));
        assertEquals(1, loop.total(WIGAN));
    }

    @Test
    void a_batch_is_one_commit_and_a_repeat_none() {
        handler.handleRequest(event("out-of-order.json"), CONTEXT);
        assertEquals(1, loop.page("").generation());
        assertEquals(Map.of("support", 1L), loop.page("").facets().get("theme"));
        handler.handleRequest(event("out-of-order.json"), CONTEXT);
        handler.handleRequest(event("assessed.json"), CONTEXT);
        assertEquals(1, loop.page("").generation());
    }

    @Test
    void only_redacted_words_are_found() {
        handler.handleRequest(event("redacted.json"), CONTEXT);
        assertEquals(1, loop.page("kind").total());
        assertEquals(0, loop.page("Smith").total());
        assertEquals(0, loop.page("Oakfield").total());
    }

    @Test
    void what_is_missing_in_the_environment_is_named() {
        var none = Environment.of(Map.of("LEDGER_TABLE", "ledger"));
        var refused = assertThrows(IllegalStateException.class, () -> new IndexHandler(none));
        assertEquals("Set BUNDLES_BUCKET in template.yaml", refused.getMessage());
    }

    private static DynamodbEvent event(String sample) {
        return Loop.event(DynamodbEvent.class, "index/" + sample);
    }

    private static List<String> failures(StreamsEventResponse answer) {
        return answer.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }
}
