package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.action.ActionId;
import heard.domain.action.ActionsLedger;
import heard.domain.action.ChangedBy;
import heard.domain.action.KeptAction;
import heard.domain.action.WriteOutcome;
import heard.domain.place.PartnershipCode;
import heard.domain.report.Quarter;
import heard.http.Answers;
import heard.http.FieldProblem;
import heard.http.Fields;
import heard.http.Problem;
import heard.http.Reach;
import heard.http.Read;
import heard.http.Reading;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code /v1/actions…}: what a partnership does about what was said; of two who change it at once, one is told so. */
final class Acting {
    private static final int HIGHEST_VERSION = 99_999_999;
    /** More than this is no answer that anybody reads. */
    static final int MOST_A_QUARTER = 100;

    private record Told(List<ToldAction> items) {}

    private final ActionsLedger ledger;
    private final ActionForm form;
    private final InstantSource clock;

    Acting(ActionsLedger ledger, ActionForm form, InstantSource clock) {
        this.ledger = ledger;
        this.form = form;
        this.clock = clock;
    }

    /** All of a partnership, or those of one quarter or theme. */
    APIGatewayV2HTTPResponse all(PartnershipCode partnership, Fields query) {
        var quarter = query.maybeValue("quarter", 20, Quarter::parse, "Give a quarter such as 2026-Q3.");
        var theme = query.maybeText("theme", 40);
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        return Answers.json(
                200,
                told(ledger.all(partnership).stream()
                        .filter(one ->
                                quarter.map(one.action().quarter()::equals).orElse(true))
                        .filter(one -> theme.map(one.action().theme()::equals).orElse(true))
                        .toList()));
    }

    /** Every version of one. */
    APIGatewayV2HTTPResponse history(PartnershipCode partnership, Fields query, APIGatewayV2HTTPEvent event) {
        var problems = query.problems();
        if (!problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        var versions = id(event).map(id -> ledger.history(partnership, id)).orElse(List.of());
        return versions.isEmpty() ? Answers.problem(noSuchAction()) : Answers.json(200, told(versions));
    }

    APIGatewayV2HTTPResponse write(Reach.Granted by, Fields query, APIGatewayV2HTTPEvent event) {
        var unknown = query.problems();
        if (!unknown.isEmpty()) return Answers.problem(Problem.fields(unknown));
        var id = id(event);
        if (id.isEmpty()) {
            return Answers.problem(Problem.notFound("An action is named by 32 hexadecimal digits that you draw."));
        }
        return switch (Reading.json(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok -> write(by, id.get(), ok.value());
        };
    }

    private APIGatewayV2HTTPResponse write(Reach.Granted by, ActionId id, Fields body) {
        var action = form.read(id, body);
        var version = body.maybeWhole("version", 0, HIGHEST_VERSION);
        if (!body.has("version")) body.wrong("version", "This is missing: 0 adds it, the version you read changes it.");
        var problems = body.problems();
        if (action.isEmpty() || !problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        int before = version.orElseThrow();
        if (before == 0 && isFull(by.partnership(), id, action.get().quarter())) return Answers.problem(full());
        var who = new ChangedBy(by.who(), clock.instant());
        return switch (ledger.write(by.partnership(), before, action.get(), who)) {
            case WriteOutcome.Written written -> Answers.json(before == 0 ? 201 : 200, ToldAction.of(written.now()));
            case WriteOutcome.Overtaken passed -> Answers.problem(overtaken(passed.now()));
            case WriteOutcome.NoSuchAction none -> Answers.problem(noSuchAction());
        };
    }

    private boolean isFull(PartnershipCode partnership, ActionId id, Quarter quarter) {
        var theirs = ledger.all(partnership).stream()
                .filter(one -> one.action().quarter().equals(quarter))
                .toList();
        return theirs.size() >= MOST_A_QUARTER
                && theirs.stream().noneMatch(one -> one.action().id().equals(id));
    }

    private static Told told(List<KeptAction> kept) {
        return new Told(kept.stream().map(ToldAction::of).toList());
    }

    /** Empty where it is not an id at all, and so no action's. */
    private static Optional<ActionId> id(APIGatewayV2HTTPEvent event) {
        try {
            return Reading.path(event, "id").map(ActionId::new);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Problem noSuchAction() {
        return Problem.notFound("There is no such action in this partnership.");
    }

    private static Problem full() {
        return new Problem(
                409,
                "This quarter is full",
                "A quarter has at most " + MOST_A_QUARTER + " actions. Change one of those that are there.",
                List.of());
    }

    private static Problem overtaken(KeptAction now) {
        String stands = "It is at version " + now.version() + " now.";
        return new Problem(
                409,
                "Somebody else changed it first",
                stands + " Read it again before you change it. Nothing was changed.",
                List.of(new FieldProblem("#/version", stands)));
    }
}
