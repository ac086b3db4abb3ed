package heard.functions.index;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import heard.domain.insight.FeedbackIndex;
import heard.domain.place.Region;
import heard.json.Resources;
import heard.settings.Environment;
import java.util.Map;

/** On a schedule: removes the objects of every partnership's index that nothing names any more. */
public final class CollectHandler implements RequestHandler<ScheduledEvent, Map<String, Integer>> {
    private final FeedbackIndex index;
    private final Region region;

    /** The one Lambda calls. */
    public CollectHandler() {
        this(System::getenv);
    }

    public CollectHandler(Environment environment) {
        this(Wiring.index(Settings.from(environment)), Resources.northWest());
    }

    public CollectHandler(FeedbackIndex index, Region region) {
        this.index = index;
        this.region = region;
    }

    /** @return {@code removed}: how many objects; a broken store leaves as its exception, and the next run goes on from there */
    @Override
    public Map<String, Integer> handleRequest(ScheduledEvent event, Context context) {
        int removed = 0;
        for (var partnership : region.partnerships()) {
            removed += index.collect(partnership.code());
        }
        return Map.of("removed", removed);
    }
}
