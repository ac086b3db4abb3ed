package heard.functions.report;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.domain.report.Quarter;
import heard.http.Answers;
import heard.http.Problem;
import heard.http.Reach;
import heard.render.SummaryJson;
import java.util.List;
import java.util.Map;

/** Outcomes as responses. */
final class Answering {
    private final Publish publish;
    private final Summarise summarise;

    Answering(Publish publish, Summarise summarise) {
        this.publish = publish;
        this.summarise = summarise;
    }

    APIGatewayV2HTTPResponse publish(Reach.Granted by, Quarter quarter) {
        return switch (publish.publish(by.partnership(), quarter, by.who())) {
            case PublishOutcome.Published now -> {
                publish.publishFront();
                yield Answers.json(201, Map.of("report", now.address()));
            }
            case PublishOutcome.NotOver wait ->
                refused("This quarter is not over", "It can be published when week " + wait.last() + " is over.");
            case PublishOutcome.AlreadyReleased before -> {
                publish.publishFront();
                yield refused(
                        "This is released already", "It stands at " + before.address() + " and is never changed.");
            }
            case PublishOutcome.UnknownPartnership unknown -> Answers.problem(unknown());
        };
    }

    APIGatewayV2HTTPResponse draft(Reach.Granted by, Quarter quarter) {
        return summarise
                .of(by.partnership(), quarter)
                .map(summary -> Answers.json(200, SummaryJson.tree(summary).put("draft", true)))
                .orElseGet(() -> Answers.problem(unknown()));
    }

    private static APIGatewayV2HTTPResponse refused(String title, String detail) {
        return Answers.problem(new Problem(409, title, detail, List.of()));
    }

    private static Problem unknown() {
        return Problem.notFound("This region has no such partnership.");
    }
}
