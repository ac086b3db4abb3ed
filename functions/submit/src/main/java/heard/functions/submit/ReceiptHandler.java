package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.http.Media;
import heard.settings.Environment;

/**
 * {@code GET /v1/receipts/{code}}: a code in, where it stands out, as JSON or as a page. {@code POST /v1/receipts} is the same for a
 * browser's form, so that a code that is typed stands in no address and in no history.
 */
public final class ReceiptHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    final Priming priming = new Priming(() -> Wiring.notCodes().forEach(this::answer));
    private final LookUp lookUp;

    /** The one that Lambda calls. */
    public ReceiptHandler() {
        this(System::getenv);
        priming.register();
    }

    public ReceiptHandler(Environment environment) {
        this(Wiring.lookUp(SubmitSettings.from(environment)));
    }

    public ReceiptHandler(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return answer(event);
    }

    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        var answers = Media.prefersHtml(event) ? ReceiptAnswers.PAGES : ReceiptAnswers.JSON;
        var asked = Asked.of(event);
        return asked.receipt()
                .map(receipt -> switch (lookUp.of(receipt)) {
                    case Standing.Found found -> answers.found(asked.words(), receipt, found);
                    case Standing.NothingKept nothing -> answers.nothingKept(asked.words());
                })
                .orElseGet(() -> answers.notACode(asked.words()));
    }
}
