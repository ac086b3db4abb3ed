package heard.functions.index;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import heard.domain.insight.FeedbackIndex;
import heard.domain.place.Region;
import heard.domain.theme.Casebook;
import heard.json.Resources;
import heard.settings.Environment;
import java.util.Map;

/**
 * Called by hand with <code>{"partnership":"E08000009"}</code>: makes that partnership's index anew from the table, and answers
 * {@code {"partnership", "comments", "generation"}}, or {@code {"refused"}} with a sentence.
 */
public final class RebuildHandler implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private final Rebuilding rebuilding;
    private final Region region;

    /** The one Lambda calls. */
    public RebuildHandler() {
        this(System::getenv);
    }

    public RebuildHandler(Environment environment) {
        this(Wiring.index(Settings.from(environment)), Wiring.casebook(environment), Resources.northWest());
    }

    public RebuildHandler(FeedbackIndex index, Casebook casebook, Region region) {
        this.rebuilding = new Rebuilding(index, casebook);
        this.region = region;
    }

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> asked, Context context) {
        var wanted = region.partnerships().stream()
                .map(partnership -> partnership.code())
                .filter(code -> code.value().equals(asked.get("partnership")))
                .findFirst();
        if (wanted.isEmpty()) return Map.of("refused", "Name one partnership of the region, such as E08000009.");
        var rebuilt = rebuilding.rebuild(wanted.get());
        return Map.of(
                "partnership", wanted.get().value(),
                "comments", rebuilt.comments(),
                "generation", rebuilt.generation());
    }
}
