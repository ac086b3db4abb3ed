package heard.functions.submit;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.place.Region;
import heard.http.Answers;
import heard.http.FieldProblem;
import heard.http.Fields;
import heard.http.Media;
import heard.http.Problem;
import heard.http.Read;
import heard.render.form.Pages;
import heard.render.form.TypedForm;
import java.util.List;
import java.util.Map;

/** What a sender is told: a receipt or a problem to a script, a page to a browser. */
final class SubmitAnswers {
    /** A machine knows it by its type. Nothing was kept. */
    static final Problem WORK_FIRST = new Problem(
            "urn:heard:work-first",
            429,
            "Some work first",
            "Far more than usual is being sent. Solve the challenge, and send the same again with its proof.",
            List.of());

    private record Given(String receipt) {}

    private final Region region;

    SubmitAnswers(Region region) {
        this.region = region;
    }

    APIGatewayV2HTTPResponse entry(Entry entry) {
        return switch (entry) {
            case Entry.Kept kept ->
                Answers.json(201, new Given(kept.taken().receipt().shown()));
            case Entry.WorkFirst first -> Answers.problem(WORK_FIRST, Map.of("challenge", first.challenge()));
        };
    }

    APIGatewayV2HTTPResponse receiptPage(Taken taken) {
        return Answers.seeOther("/v1/receipts/" + taken.receipt().shown());
    }

    APIGatewayV2HTTPResponse problem(Problem problem) {
        return Answers.problem(
                problem.status() == 415
                        ? Problem.unsupportedMediaType(Media.JSON.type() + " or " + Media.FORM.type())
                        : problem);
    }

    /** The form again, with what was typed as far as it could be read. */
    APIGatewayV2HTTPResponse formAgain(Read<Fields> form, Problem problem) {
        Map<String, String> typed = switch (form) {
            case Read.Bad<Fields> unreadable -> Map.of();
            case Read.Ok<Fields> read -> read.value().texts();
        };
        // The page says what is wrong in its own language, and knows by the field what it is.
        var wrong = problem.errors().isEmpty()
                ? List.of("")
                : problem.errors().stream().map(SubmitAnswers::field).toList();
        return Answers.html(problem.status(), Pages.formAgain(region, new TypedForm(typed, wrong)));
    }

    private static String field(FieldProblem problem) {
        return problem.pointer().replaceFirst("^#/?", "");
    }
}
