package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.place.Region;
import heard.http.Media;
import heard.http.Read;
import heard.http.Reading;
import heard.settings.Environment;

/** {@code POST /v1/feedback}: a submission in, as JSON or as a browser's form, and a receipt out. */
public final class SubmitHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    final Priming priming = new Priming(() -> Wiring.unsent().forEach(this::answer));
    private final Door door;
    private final SubmissionReader reader;
    private final SubmitAnswers answers;

    /** The one that Lambda calls. */
    public SubmitHandler() {
        this(System::getenv);
        priming.register();
    }

    public SubmitHandler(Environment environment) {
        this(Wiring.door(SubmitSettings.from(environment), FloodSettings.from(environment)), Wiring.region());
    }

    public SubmitHandler(Door door, Region region) {
        this.door = door;
        this.reader = new SubmissionReader(region);
        this.answers = new SubmitAnswers(region);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(event);
    }

    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        if (Media.ofBody(event) == Media.FORM) {
            var form = Reading.form(event);
            return switch (form.then(reader::form)) {
                case Read.Bad<Submission> bad -> answers.formAgain(form, bad.problem());
                case Read.Ok<Submission> sent -> answers.receiptPage(door.form(sent.value()));
            };
        }
        return switch (Reading.json(event).then(reader::json)) {
            case Read.Bad<Submission> bad -> answers.problem(bad.problem());
            case Read.Ok<Submission> sent -> answers.entry(door.script(sent.value()));
        };
    }
}
