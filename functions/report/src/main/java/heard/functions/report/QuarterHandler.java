package heard.functions.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import heard.settings.Environment;
import java.util.List;

/** On a schedule: draws up the quarter that ended last, and the year, of every place where nobody has yet. */
public final class QuarterHandler implements RequestHandler<ScheduledEvent, List<String>> {
    private final DrawUpAll drawUpAll;

    /** The one Lambda calls. */
    public QuarterHandler() {
        this(System::getenv);
    }

    public QuarterHandler(Environment environment) {
        this(Wiring.of(Settings.from(environment)).reporting());
    }

    QuarterHandler(Reporting reporting) {
        this.drawUpAll = reporting.drawUpAll();
    }

    /** @return what was drawn up now, such as {@code E08000009/2026-Q3} */
    @Override
    public List<String> handleRequest(ScheduledEvent event, Context context) {
        return drawUpAll.due();
    }
}
