package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.feedback.Receipt;
import heard.http.Media;
import heard.http.Reading;
import heard.settings.Environment;
import java.util.Optional;

/** {@code GET /v1/receipts/{code}}: a code in, where it stands out, as JSON or as a page. */
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
        return Reading.path(event, "code")
                .flatMap(ReceiptHandler::receipt)
                .map(receipt -> switch (lookUp.of(receipt)) {
                    case Standing.Found found -> answers.found(receipt, found);
                    case Standing.NothingKept nothing -> answers.nothingKept();
                })
                .orElseGet(answers::notACode);
    }

    private static Optional<Receipt> receipt(String typed) {
        try {
            return Optional.of(Receipt.parse(typed));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }
}
