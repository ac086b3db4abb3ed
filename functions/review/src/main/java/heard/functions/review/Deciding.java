package heard.functions.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.feedback.FeedbackId;
import heard.domain.triage.DecidedBy;
import heard.domain.triage.Decision;
import heard.domain.triage.DecisionOutcome;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.State;
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
import java.util.OptionalInt;

/**
 * {@code POST /v1/review/{id}}: a person clears or refers what is held, or corrects what any comment is about; of two who do so at
 * once, one is told so.
 */
final class Deciding {
    private static final int HIGHEST_VERSION = 999_999_999;

    /** How it stands after a decision, on the wire. */
    record Told(String state, int version) {}

    private final HeldQueue queue;
    private final Correcting correcting;
    private final InstantSource clock;

    Deciding(HeldQueue queue, Correcting correcting, InstantSource clock) {
        this.queue = queue;
        this.correcting = correcting;
        this.clock = clock;
    }

    APIGatewayV2HTTPResponse answer(Reach.Granted by, Fields query, APIGatewayV2HTTPEvent event) {
        var unknown = query.problems();
        if (!unknown.isEmpty()) return Answers.problem(Problem.fields(unknown));
        return switch (Reading.json(event)) {
            case Read.Bad<Fields> bad -> Answers.problem(bad.problem());
            case Read.Ok<Fields> ok -> decide(by, id(event), ok.value());
        };
    }

    private APIGatewayV2HTTPResponse decide(Reach.Granted by, Optional<FeedbackId> id, Fields body) {
        var kind = body.value("decision", 20, Deciding::known, "Give clear, refer or correct.");
        return kind.filter("correct"::equals).isPresent()
                ? correcting.correct(by, id, body)
                : decide(by, id, kind, body);
    }

    /** Empty where it is not an id at all, and so no item's. */
    static Optional<FeedbackId> id(APIGatewayV2HTTPEvent event) {
        try {
            return Reading.path(event, "id").map(FeedbackId::new);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private APIGatewayV2HTTPResponse decide(
            Reach.Granted by, Optional<FeedbackId> id, Optional<String> kind, Fields body) {
        var decision = decision(kind, body);
        var version = version(body);
        var problems = body.problems();
        if (decision.isEmpty() || !problems.isEmpty()) return Answers.problem(Problem.fields(problems));
        if (id.isEmpty()) return Answers.problem(noSuchItem());
        var who = new DecidedBy(by.who(), clock.instant());
        return switch (queue.decide(by.partnership(), id.get(), version.orElseThrow(), decision.get(), who)) {
            case DecisionOutcome.Decided now ->
                Answers.json(200, new Told(now.state().wire(), now.version()));
            case DecisionOutcome.Overtaken now -> Answers.problem(overtaken(now.state(), now.version()));
            case DecisionOutcome.NoSuchItem none -> Answers.problem(noSuchItem());
        };
    }

    static OptionalInt version(Fields body) {
        var version = body.maybeWhole("version", 1, HIGHEST_VERSION);
        if (!body.has("version")) body.wrong("version", "This is missing: it is told with the comment.");
        return version;
    }

    private static Optional<Decision> decision(Optional<String> kind, Fields body) {
        var reason = body.written("reason", Decision.LONGEST_REASON);
        boolean refers = kind.filter("refer"::equals).isPresent();
        if (!refers && body.has("to") && kind.isPresent()) {
            body.wrong("to", "What is cleared goes to nobody. Leave this out, or refer it.");
        }
        var to = refers ? body.written("to", Decision.LONGEST_ADDRESSEE) : Optional.<String>empty();
        if (kind.isEmpty() || reason.isEmpty()) return Optional.empty();
        return refers
                ? to.map(whom -> new Decision.Refer(reason.get(), whom))
                : Optional.of(new Decision.Clear(reason.get()));
    }

    private static String known(String kind) {
        if (!kind.matches("clear|refer|correct")) throw new IllegalArgumentException("no such decision");
        return kind;
    }

    static Problem noSuchItem() {
        return Problem.notFound("There is no such item in this partnership.");
    }

    static Problem overtaken(State state, int version) {
        String now = "It is " + state.wire() + " now, at version " + version + ".";
        return new Problem(
                409,
                "Somebody else changed it first",
                now + " Read it again before you decide. Nothing was changed.",
                List.of(new FieldProblem("#/version", now)));
    }
}
