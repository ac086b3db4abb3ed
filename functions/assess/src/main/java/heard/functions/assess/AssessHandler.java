package heard.functions.assess;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import heard.domain.theme.Casebook;
import heard.domain.theme.Understander;
import heard.domain.triage.Alerts;
import heard.json.Resources;
import heard.settings.Environment;
import heard.text.HeardUnderstander;
import java.util.ArrayList;

/** The stream of the feedback table: what was received is assessed, what is held again is alerted. Answers with what must be delivered again. */
public final class AssessHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private final Assess assess;

    /** The one Lambda calls. */
    public AssessHandler() {
        this(System::getenv);
    }

    public AssessHandler(Environment environment) {
        this(environment, Wiring.alerts(environment));
    }

    /** @param alerts where alerts go instead of SNS */
    public AssessHandler(Environment environment, Alerts alerts) {
        this(Settings.from(environment), HeardUnderstander.load(Resources.framework()), alerts);
    }

    private AssessHandler(Settings settings, HeardUnderstander packed, Alerts alerts) {
        this(new Assess(Wiring.casebook(settings), Wiring.themes(settings, packed), alerts), packed);
    }

    public AssessHandler(Casebook casebook, Understander understander, Alerts alerts) {
        this(new Assess(casebook, partnership -> understander, alerts), understander);
    }

    private AssessHandler(Assess assess, Understander understander) {
        this.assess = assess;
        Priming.register(understander);
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        return answer(event);
    }

    StreamsEventResponse answer(DynamodbEvent event) {
        var batch = Batch.of(event);
        var undone = new ArrayList<>(assess.assess(batch.deliveries()));
        undone.addAll(assess.alert(batch.heldAgain()));
        return batch.answer(undone);
    }
}
