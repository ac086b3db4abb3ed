package heard.functions.assess;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import heard.domain.place.Region;
import heard.domain.triage.Alerts;
import heard.domain.triage.HeldQueue;
import heard.json.Resources;
import heard.settings.Environment;

/** By the clock: alerts again for what waits in every partnership of the region. Answers with the number of alerts. */
public final class SweepHandler implements RequestHandler<ScheduledEvent, Integer> {
    private final Sweep sweep;

    /** The one Lambda calls. */
    public SweepHandler() {
        this(System::getenv);
    }

    public SweepHandler(Environment environment) {
        this(environment, Wiring.alerts(environment));
    }

    /** @param alerts where alerts go instead of SNS */
    public SweepHandler(Environment environment, Alerts alerts) {
        this(Resources.northWest(), Wiring.held(SweepSettings.from(environment)), alerts);
    }

    public SweepHandler(Region region, HeldQueue held, Alerts alerts) {
        this.sweep = new Sweep(region, held, alerts);
    }

    @Override
    public Integer handleRequest(ScheduledEvent event, Context context) {
        return answer();
    }

    int answer() {
        return sweep.sweep();
    }
}
