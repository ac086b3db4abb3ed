package heard.functions.index;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static heard.contracts.FeedbackBuilder.aFeedback;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import heard.domain.insight.IndexChange;
import heard.json.Resources;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CollectHandlerTest {
    private final Loop loop = new Loop();
    private final CollectHandler handler = new CollectHandler(loop, Resources.northWest());

    @Test
    void orphans_of_every_partnership_go_once_they_are_an_hour_old() {
        loop.apply(TRAFFORD, List.of(new IndexChange.Put(aFeedback(1).assessed())));
        loop.bundles.create(TRAFFORD, "orphan", new byte[] {1});
        loop.bundles.create(WIGAN, "orphan", new byte[] {1});
        assertEquals(Map.of("removed", 0), collect());
        loop.clock.move(Duration.ofHours(1).plusSeconds(1));
        loop.bundles.create(WIGAN, "young", new byte[] {1});
        assertEquals(Map.of("removed", 2), collect());
        assertEquals(1, loop.total(TRAFFORD));
        assertEquals(1, loop.bundles.list(WIGAN).size());
    }

    private Map<String, Integer> collect() {
        assertEquals(List.of("nightly.json"), Loop.samples("collect"));
        return handler.handleRequest(
                Loop.event(ScheduledEvent.class, "collect/nightly.json"), IndexHandlerTest.CONTEXT);
    }
}
