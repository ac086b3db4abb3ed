package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import heard.domain.feedback.Receipt;
import heard.http.Fields;
import heard.http.Media;
import heard.http.Read;
import heard.http.Reading;
import heard.render.form.Catalogue;
import heard.render.form.Languages;
import java.util.Optional;

/**
 * What is asked of the receipt desk.
 *
 * @param words in the language of the page that was used, else of the browser
 * @param receipt empty where no code was given that could be one of ours
 */
record Asked(Catalogue words, Optional<Receipt> receipt) {
    private static final int LONGEST = 40;

    /** By a form's fields where one was sent, else by the path. */
    static Asked of(APIGatewayV2HTTPEvent event) {
        var preferred =
                Languages.preferred(Media.header(event, "accept-language").orElse(""));
        if (Media.ofBody(event) != Media.FORM) {
            return new Asked(preferred, Reading.path(event, "code").flatMap(Asked::receipt));
        }
        return switch (Reading.form(event)) {
            case Read.Bad<Fields> bad -> new Asked(preferred, Optional.empty());
            case Read.Ok<Fields> read -> typed(read.value(), preferred);
        };
    }

    private static Asked typed(Fields form, Catalogue preferred) {
        return new Asked(
                form.maybeText("language", LONGEST).flatMap(Languages::find).orElse(preferred),
                form.maybeText("code", LONGEST).flatMap(Asked::receipt));
    }

    private static Optional<Receipt> receipt(String typed) {
        try {
            return Optional.of(Receipt.parse(typed));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }
}
