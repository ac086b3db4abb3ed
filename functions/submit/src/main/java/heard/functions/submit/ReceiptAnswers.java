package heard.functions.submit;

import static java.util.stream.Collectors.joining;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.feedback.Receipt;
import heard.domain.report.Quarter;
import heard.domain.triage.State;
import heard.http.Answers;
import heard.http.Problem;
import heard.render.PeriodName;
import heard.render.form.Pages;
import heard.render.form.Pages.Stage;
import java.util.Optional;

/** What who holds a receipt is told: plain words on what has happened, never the words said. */
enum ReceiptAnswers {
    JSON {
        @Override
        APIGatewayV2HTTPResponse found(Receipt receipt, Standing.Found found) {
            var answer = report(found).map(report -> answers(found) + report.label() + " " + report.path());
            return Answers.json(200, new Told(status(stage(found)), said(found.state()), answer));
        }

        @Override
        APIGatewayV2HTTPResponse nothingKept() {
            return Answers.problem(Problem.notFound(NOTHING_KEPT));
        }

        @Override
        APIGatewayV2HTTPResponse notACode() {
            return Answers.problem(Problem.field("#/code", NOT_A_CODE));
        }
    },

    PAGES {
        @Override
        APIGatewayV2HTTPResponse found(Receipt receipt, Standing.Found found) {
            return Answers.html(200, Pages.receipt(receipt.shown(), told(found), report(found)));
        }

        @Override
        APIGatewayV2HTTPResponse nothingKept() {
            return Answers.html(404, Pages.message("We cannot find this code", NOTHING_KEPT));
        }

        @Override
        APIGatewayV2HTTPResponse notACode() {
            return Answers.html(400, Pages.message("This is not one of our codes", NOT_A_CODE));
        }
    };

    private record Told(String status, String said, Optional<String> answer) {}

    private static final String NOTHING_KEPT = "Nothing is kept for this code. Check each letter and number.";
    private static final String NOT_A_CODE =
            "A code has 13 letters and numbers, like 7K3M-Q9XW-2HTB-3. Check each letter and number.";

    abstract APIGatewayV2HTTPResponse found(Receipt receipt, Standing.Found found);

    abstract APIGatewayV2HTTPResponse nothingKept();

    abstract APIGatewayV2HTTPResponse notACode();

    private static Pages.Told told(Standing.Found found) {
        return new Pages.Told(
                stage(found),
                said(found.state()),
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

    private static String said(State state) {
        return switch (state) {
            case RECEIVED -> "We have it. It is being read now.";
            case HELD -> "We have it. A person will read it before anything else happens.";
            case ASSESSED -> "It has been read. It counts in what people here are told about how it is.";
            case CLEARED -> "A person has read it. It counts in what people here are told about how it is.";
            case REFERRED -> "A person has read it, and has passed it on to people whose job is to keep children safe.";
        };
    }

    private static Optional<Pages.Report> report(Standing.Found found) {
        return switch (found.reported()) {
            case Reported.NotYet none -> Optional.empty();
            case Reported.Counted in ->
                Optional.of(new Pages.Report(
                        path(found, in.quarter()),
                        "It is part of the report for " + PeriodName.of(in.quarter()) + "."));
            case Reported.TooLate after ->
                Optional.of(new Pages.Report(
                        path(found, after.quarter()),
                        "The report for " + PeriodName.of(after.quarter())
                                + " was made before a person had read it. It is not part of that report."));
        };
    }

    private static String path(Standing.Found found, Quarter quarter) {
        return "/reports/" + found.partnership() + "/" + quarter + "/";
    }
}
