package heard.functions.submit;

import static java.util.stream.Collectors.joining;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.feedback.Receipt;
import heard.domain.report.Quarter;
import heard.domain.triage.State;
import heard.http.Answers;
import heard.http.Problem;
import heard.render.form.Catalogue;
import heard.render.form.Pages;
import heard.render.form.Pages.Stage;
import java.util.Optional;

/** What who holds a receipt is told: plain words on what has happened, never the words said. */
enum ReceiptAnswers {
    JSON {
        @Override
        APIGatewayV2HTTPResponse found(Catalogue words, Receipt receipt, Standing.Found found) {
            var answer = report(words, found).map(report -> answers(found) + report.label() + " " + report.path());
            return Answers.json(200, new Told(status(stage(found)), said(words, found.state()), answer));
        }

        @Override
        APIGatewayV2HTTPResponse nothingKept(Catalogue words) {
            return Answers.problem(Problem.notFound(words.say(NOTHING_KEPT + ".what")));
        }

        @Override
        APIGatewayV2HTTPResponse notACode(Catalogue words) {
            return Answers.problem(Problem.field("#/code", words.say(NOT_A_CODE + ".what")));
        }
    },

    PAGES {
        @Override
        APIGatewayV2HTTPResponse found(Catalogue words, Receipt receipt, Standing.Found found) {
            return Answers.html(200, Pages.receipt(words, receipt.shown(), told(words, found), report(words, found)));
        }

        @Override
        APIGatewayV2HTTPResponse nothingKept(Catalogue words) {
            return Answers.html(404, Pages.message(words, NOTHING_KEPT));
        }

        @Override
        APIGatewayV2HTTPResponse notACode(Catalogue words) {
            return Answers.html(400, Pages.message(words, NOT_A_CODE));
        }
    };

    private record Told(String status, String said, Optional<String> answer) {}

    private static final String NOTHING_KEPT = "code.unknown";
    private static final String NOT_A_CODE = "code.wrong";

    abstract APIGatewayV2HTTPResponse found(Catalogue words, Receipt receipt, Standing.Found found);

    abstract APIGatewayV2HTTPResponse nothingKept(Catalogue words);

    abstract APIGatewayV2HTTPResponse notACode(Catalogue words);

    private static Pages.Told told(Catalogue words, Standing.Found found) {
        return new Pages.Told(
                stage(found),
                said(words, found.state()),
                found.answers().stream()
                        .map(one -> new Pages.Answer(one.about(), one.answer()))
                        .toList());
    }

    /** Before what else is answered; empty where there is none. */
    private static String answers(Standing.Found found) {
        return found.answers().stream()
                .map(one -> one.about() + ": " + one.answer() + " ")
                .collect(joining());
    }

    private static Stage stage(Standing.Found found) {
        return switch (found.reported()) {
            case Reported.Counted in -> Stage.IN_REPORT;
            case Reported.TooLate after -> Stage.TOO_LATE;
            case Reported.NotYet none ->
                switch (found.state()) {
                    case RECEIVED -> Stage.BEING_READ;
                    case HELD -> Stage.WITH_A_PERSON;
                    case ASSESSED, CLEARED, REFERRED -> Stage.READ;
                };
        };
    }

    private static String status(Stage stage) {
        return switch (stage) {
            case BEING_READ -> "being-read";
            case WITH_A_PERSON -> "held";
            case READ, TOO_LATE -> "read";
            case IN_REPORT -> "in-report";
        };
    }

    private static String said(Catalogue words, State state) {
        return words.say(
                switch (state) {
                    case RECEIVED -> "receipt.received";
                    case HELD -> "receipt.held";
                    case ASSESSED -> "receipt.assessed";
                    case CLEARED -> "receipt.cleared";
                    case REFERRED -> "receipt.referred";
                });
    }

    private static Optional<Pages.Report> report(Catalogue words, Standing.Found found) {
        return switch (found.reported()) {
            case Reported.NotYet none -> Optional.empty();
            case Reported.Counted in -> Optional.of(report(words, found, in.quarter(), "receipt.counted"));
            case Reported.TooLate after -> Optional.of(report(words, found, after.quarter(), "receipt.late"));
        };
    }

    private static Pages.Report report(Catalogue words, Standing.Found found, Quarter quarter, String key) {
        return new Pages.Report(
                "/reports/" + found.partnership() + "/" + quarter + "/",
                words.say(key, "period", words.quarter(quarter)));
    }
}
