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

/** The stream of the feedback table: what was received is assessed. Answers with what must be delivered again. */
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
        this(Wiring.casebook(Settings.from(environment)), HeardUnderstander.load(Resources.framework()), alerts);
    }

    public AssessHandler(Casebook casebook, Understander understander, Alerts alerts) {
        this.assess = new Assess(casebook, understander, alerts);
        Priming.register(understander);
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        return answer(event);
    }

    StreamsEventResponse answer(DynamodbEvent event) {
        var batch = Batch.of(event);
        return batch.answer(assess.assess(batch.deliveries()));
    }
}
