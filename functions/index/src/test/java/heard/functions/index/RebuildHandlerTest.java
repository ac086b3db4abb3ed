package heard.functions.index;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.contracts.InMemoryFeedback;
import heard.contracts.QuietLog;
import heard.domain.insight.DamagedIndex;
import heard.domain.insight.WeekRange;
import heard.domain.theme.Casebook.Coding;
import heard.domain.triage.Tier;
import heard.json.Resources;
import heard.search.lucene.LuceneFeedbackSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QuietLog.class)
final class RebuildHandlerTest {
    private final Loop loop = new Loop();
    private final InMemoryFeedback casebook = new InMemoryFeedback();
    private final RebuildHandler handler = new RebuildHandler(loop, casebook, Resources.northWest());

    @Test
    void an_index_is_made_anew_from_what_may_be_searched() {
        said(1, Tier.NONE);
        said(2, Tier.NONE);
        said(3, Tier.URGENT);
        casebook.keep(aFeedback(4).feedback());
        casebook.keep(aFeedback(5).withPartnership(WIGAN).feedback());
        var answer = rebuild("trafford.json");
        assertEquals(Map.of("partnership", "E08000009", "comments", 2, "generation", 1L), answer);
        assertEquals(2, loop.total(TRAFFORD));
        assertEquals(0, loop.total(WIGAN));
    }

    @Test
    void a_damaged_index_is_whole_again() {
        said(1, Tier.NONE);
        rebuild("trafford.json");
        loop.bundles.list(TRAFFORD).forEach(one -> loop.bundles.remove(TRAFFORD, one.name()));
        var cold = new LuceneFeedbackSearch(loop.bundles, loop.pointers, 1);
        assertThrows(DamagedIndex.class, () -> cold.tally(TRAFFORD, WeekRange.ALL));
        rebuild("trafford.json");
        assertEquals(1, cold.tally(TRAFFORD, WeekRange.ALL).total());
    }

    @Test
    void whoever_names_no_partnership_is_told_so() {
        for (var sample : Loop.samples("rebuild")) {
            var answer = rebuild(sample);
            assertEquals(sample.equals("trafford.json"), !answer.containsKey("refused"), sample);
        }
        assertTrue(loop.bundles.list(WIGAN).isEmpty());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> rebuild(String sample) {
        return handler.handleRequest(
                (Map<String, Object>) Loop.event(Map.class, "rebuild/" + sample), IndexHandlerTest.CONTEXT);
    }

    private void said(int id, Tier tier) {
        var one = aFeedback(id);
        casebook.keep(one.feedback());
        casebook.code(List.of(new Coding(TRAFFORD, one.feedback().id(), one.understood(tier, "school-life"))));
    }
}
