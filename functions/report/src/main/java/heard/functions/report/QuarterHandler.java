package heard.functions.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import heard.domain.place.Region;
import heard.settings.Environment;
import java.time.InstantSource;
import java.util.List;

/** On a schedule: publishes the quarter that ended last, of every partnership that has not published it itself. */
public final class QuarterHandler implements RequestHandler<ScheduledEvent, List<String>> {
    private final PublishAll publishAll;

    /** The one Lambda calls. */
    public QuarterHandler() {
        this(System::getenv);
    }

    public QuarterHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)));
    }

    private QuarterHandler(Wiring wiring) {
        this(wiring.publish(), wiring.region(), InstantSource.system());
    }

    public QuarterHandler(Publish publish, Region region, InstantSource clock) {
        this.publishAll = new PublishAll(publish, region, clock);
    }

    /** @return where each newly published report stands */
    @Override
    public List<String> handleRequest(ScheduledEvent event, Context context) {
        return publishAll.lastQuarter();
    }
}
