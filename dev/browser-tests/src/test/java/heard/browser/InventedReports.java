package heard.browser;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import heard.bench.InventedQuarter;
import heard.domain.action.ChangedBy;
import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.ReportYear;
import heard.json.Resources;
import heard.local.DemonstrationReports;
import heard.local.Service;
import heard.local.demonstration.Answers;
import heard.local.machine.Machine;
import heard.store.dynamodb.DynamoActions;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * A quarter's reports of a partnership, its sub-region and the region; the partnership's of the quarter before, and of a year in which
 * nobody said anything. Each is taken through every step of a report's life and published by the code that is deployed.
 */
final class InventedReports {
    private static final int COMMENTS_A_QUARTER = 2_400;
    private static final String REPORT = "heard.functions.report.ReportHandler";

    private InventedReports() {}

    static void publish(Service service) throws IOException {
        var region = Resources.northWest();
        var newest = HeardHere.newest();
        var machine = service.engine().machine();
        for (var quarter : List.of(newest.previous(), newest)) {
            new InventedQuarter(quarter, COMMENTS_A_QUARTER).index(machine);
        }
        var ledger = new DynamoActions(machine.dynamo(), Machine.LEDGER);
        var answers = new Answers(region, Resources.framework());
        var by = new ChangedBy("demonstration", Instant.EPOCH);
        for (var one : region.partnerships()) {
            answers.of(one, newest).forEach(action -> ledger.write(one.code(), 0, action, by));
        }
        var reports = new DemonstrationReports(
                event -> (APIGatewayV2HTTPResponse) service.engine().functions().invoke(REPORT, event), region);
        var partnership = region.area(new AreaCode(HeardHere.PLACE.value())).orElseThrow();
        var subRegion = region.area(new AreaCode("NW-GM")).orElseThrow();
        var whole = region.area(new AreaCode(region.code())).orElseThrow();
        reports.publish(List.<Period>of(new ReportYear(newest.year() - 1)), List.of(partnership));
        reports.publish(List.<Period>of(newest.previous()), List.of(partnership));
        reports.publish(List.<Period>of(newest), List.of(partnership, subRegion, whole));
    }
}
