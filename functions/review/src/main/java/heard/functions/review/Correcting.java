package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.feedback.FeedbackId;
import heard.domain.place.PartnershipCode;
import heard.domain.theme.CorrectionOutcome;
import heard.domain.theme.Corrections;
import heard.domain.triage.DecidedBy;
import heard.http.Answers;
import heard.http.FieldProblem;
import heard.http.Fields;
import heard.http.PageToken;
import heard.http.Problem;
import heard.http.Reach;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A person says what a comment is about; and {@code GET /v1/review/corrections}: all that was corrected, to learn from. */
final class Correcting {
    private static final int PAGE = 25;
    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_TOKEN = 2_048;

    private record Told(List<ToldCorrected> items, Optional<String> next) {}

    private final Corrections corrections;
    private final CorrectionForm form;
    private final PageToken tokens;
    private final InstantSource clock;

    Correcting(Corrections corrections, CorrectionForm form, PageToken tokens, InstantSource clock) {
        this.corrections = corrections;
        this.form = form;
        this.tokens = tokens;
        this.clock = clock;
    }

    APIGatewayV2HTTPResponse correct(Reach.Granted by, Optional<FeedbackId> id, Fields body) {
        var correction = form.read(by.partnership(), body);
        var version = Deciding.version(body);
        var problems = body.problems();
        if (correction.isEmpty() || !problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        if (id.isEmpty()) return Answers.problem(Deciding.noSuchItem());
        var who = new DecidedBy(by.who(), clock.instant());
        return switch (corrections.correct(by.partnership(), id.get(), version.orElseThrow(), correction.get(), who)) {
            case CorrectionOutcome.Stands now ->
                Answers.json(200, new Deciding.Told(now.state().wire(), now.version()));
            case CorrectionOutcome.Overtaken now -> Answers.problem(Deciding.overtaken(now.state(), now.version()));
            case CorrectionOutcome.MustBeDecided held -> Answers.problem(mustBeDecided());
            case CorrectionOutcome.NoSuchComment none -> Answers.problem(Deciding.noSuchItem());
        };
    }

    APIGatewayV2HTTPResponse all(PartnershipCode partnership, Fields asked) {
        int limit = asked.maybeWhole("limit", 1, LARGEST_PAGE).orElse(PAGE);
        var token = asked.maybeText("page", LONGEST_TOKEN);
        var after =
                token.flatMap(sent -> tokens.open(context(partnership), sent)).map(FeedbackId::new);
        if (token.isPresent() && after.isEmpty()) {
            asked.wrong("page", "This page belongs to another list. Start again without it.");
        }
        var problems = asked.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var page = corrections.corrected(partnership, limit, after);
        return Answers.json(
                200,
                new Told(
                        page.items().stream().map(ToldCorrected::of).toList(),
                        page.next().map(id -> tokens.sign(context(partnership), id.value()))));
    }

    private static String context(PartnershipCode partnership) {
        return "corrections\n" + partnership;
    }

    private static Problem mustBeDecided() {
        String how = "Clear it instead, with a reason, so that it is known why nobody has to act.";
        return new Problem(
                409,
                "It is held",
                "What is held cannot be made a matter for nobody by correcting it. " + how + " Nothing was changed.",
                List.of(new FieldProblem("#/tier", how)));
    }
}
