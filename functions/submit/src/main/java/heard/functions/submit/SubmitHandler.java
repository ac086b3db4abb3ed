package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.place.Region;
import heard.http.Fields;
import heard.http.Media;
import heard.http.Read;
import heard.http.Reading;
import heard.settings.Environment;
import org.crac.Core;
import org.crac.Resource;

/** {@code POST /v1/feedback}: a submission in, as JSON or as a browser's form, and a receipt out. */
public final class SubmitHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>, Resource {
    private final TakeIn takeIn;
    private final SubmissionReader reader;
    private final SubmitAnswers answers;

    /** The one that Lambda calls. */
    public SubmitHandler() {
        this(System::getenv);
        Core.getGlobalContext().register(this);
    }

    public SubmitHandler(Environment environment) {
        this(Wiring.takeIn(SubmitSettings.from(environment)), Wiring.region());
    }

    public SubmitHandler(TakeIn takeIn, Region region) {
        this.takeIn = takeIn;
        this.reader = new SubmissionReader(region);
        this.answers = new SubmitAnswers(region);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(event);
    }

    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        if (Media.ofBody(event) == Media.FORM) {
            return switch (Reading.form(event)) {
                case Read.Bad<Fields> bad -> answers.formUnreadable(bad.problem());
                case Read.Ok<Fields> sent -> form(sent.value());
            };
        }
        return switch (Reading.json(event)) {
            case Read.Bad<Fields> bad -> answers.problem(bad.problem());
            case Read.Ok<Fields> sent -> json(sent.value());
        };
    }

    private APIGatewayV2HTTPResponse json(Fields fields) {
        return switch (reader.json(fields)) {
            case Read.Bad<Submission> bad -> answers.problem(bad.problem());
            case Read.Ok<Submission> sent -> answers.receipt(takeIn.take(sent.value()));
        };
    }

    private APIGatewayV2HTTPResponse form(Fields fields) {
        return switch (reader.form(fields)) {
            case Read.Bad<Submission> bad -> answers.formAgain(fields.texts(), bad.problem());
            case Read.Ok<Submission> sent -> answers.receiptPage(takeIn.take(sent.value()));
        };
    }

    /** Loads what a first request needs, so that a snapshot holds it: both readings, up to the store. */
    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        Wiring.unsent().forEach(this::answer);
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {}
}
