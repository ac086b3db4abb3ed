package heard.functions.insight;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static heard.contracts.FeedbackBuilder.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import heard.contracts.InMemoryBundles;
import heard.contracts.InMemoryIndexPointers;
import heard.contracts.MovableClock;
import heard.domain.insight.IndexChange;
import heard.http.PageToken;
import heard.json.Json;
import heard.json.Resources;
import heard.search.lucene.LuceneFeedbackIndex;
import heard.search.lucene.LuceneFeedbackSearch;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Insight on the real index: what each partnership's people find is theirs. */
final class OnLuceneTest {
    private final MovableClock clock = MovableClock.at("2026-08-01T09:30:00Z");
    private final InMemoryBundles bundles = new InMemoryBundles(clock);
    private final InMemoryIndexPointers pointers = new InMemoryIndexPointers();
    private final Routes insight = new Routes(
            new LuceneFeedbackSearch(bundles, pointers, 64 << 20),
            Resources.framework(),
            new PageToken("k".repeat(32).getBytes(StandardCharsets.UTF_8)));

    @Test
    void each_finds_its_own_and_pages_through_it() throws Exception {
        var index = new LuceneFeedbackIndex(bundles, pointers, clock, new Random(1));
        index.apply(
                TRAFFORD,
                IntStream.range(0, 45)
                        .<IndexChange>mapToObj(i -> new IndexChange.Put(
                                aFeedback(i).withWords("my worker listened").assessed("being-heard")))
                        .toList());
        index.apply(
                WIGAN,
                java.util.List.of(new IndexChange.Put(aFeedback(77)
                        .withPartnership(WIGAN)
                        .withWords("my worker shouted")
                        .assessed("being-heard"))));

        var seen = new HashSet<String>();
        String page = "";
        do {
            var found = told("[lead:E08000009]", "search", "q=worker&theme=being-heard" + page);
            assertEquals(45, found.get("total").intValue());
            found.get("items").forEach(item -> {
                seen.add(item.get("id").textValue());
                assertFalse(item.get("text").textValue().contains("shouted"));
                assertEquals(3, item.at("/highlights/0/start").intValue());
            });
            page = found.has("next") ? "&page=" + found.get("next").textValue() : "";
        } while (!page.isEmpty());
        assertEquals(45, seen.size());
        assertEquals(
                1, told("[lead:E08000010]", "search", "q=worker").get("total").intValue());
        assertEquals(
                0,
                told("[lead:E08000010]", "similar", "id=" + id(1)).get("items").size());
        assertEquals(
                45, told("[lead:E08000009]", "trends", "").at("/all/0/comments").intValue());
    }

    private JsonNode told(String groups, String route, String query) throws Exception {
        var answer = insight.answer(Requests.by(groups, route, query));
        assertEquals(200, answer.getStatusCode(), answer.getBody());
        return Json.MAPPER.readTree(answer.getBody());
    }
}
