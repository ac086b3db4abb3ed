package heard.store.dynamodb;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import heard.domain.report.Quarter;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the contract of releases cannot tell: items that an earlier version wrote. */
class DynamoReleasesTest {
    @Test
    void a_release_of_before_its_moment_was_kept_promises_nothing_of_its_own_day() {
        var tables = LocalDynamo.tables();
        tables.dynamo()
                .putItem(put -> put.tableName(tables.ledger())
                        .item(Map.of(
                                "pk", Values.text("release#" + TRAFFORD),
                                "sk", Values.text("2026-Q3"),
                                "published", Values.text("2026-10-05"),
                                "by", Values.text("lead-1"),
                                "files", AttributeValue.fromM(Map.of()))));
        var release = new DynamoReleases(tables.dynamo(), tables.ledger())
                .find(TRAFFORD.area(), Quarter.parse("2026-Q3"))
                .orElseThrow();
        assertEquals(Instant.parse("2026-10-05T00:00:00Z"), release.counted());
    }
}
