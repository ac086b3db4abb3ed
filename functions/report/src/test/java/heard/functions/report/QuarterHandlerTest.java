package heard.functions.report;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.domain.report.Quarter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuarterHandlerTest {
    private static final Quarter THIRD = Quarter.parse("2026-Q3");

    private final House house = new House();
    private final QuarterHandler quarter = new QuarterHandler(house.publish, house.region, house.clock);

    @Test
    void every_partnership_gets_its_last_quarter_once() {
        assertEquals(24, run().size());
        assertEquals(List.of(), run(), "a second run publishes nothing");
        for (var one : house.region.partnerships()) {
            assertEquals(
                    "schedule",
                    house.releases.find(one.code(), THIRD).orElseThrow().by());
        }
        assertTrue(house.page("reports/index.html").contains("E08000010/2026-Q3/index.html"));
    }

    @Test
    void what_a_lead_published_stays_the_leads() {
        house.publish.publish(TRAFFORD, THIRD, "lead");
        assertEquals(23, run().size());
        assertEquals("lead", house.releases.find(TRAFFORD, THIRD).orElseThrow().by());
    }

    @Test
    void one_that_fails_stops_no_other_and_is_told() {
        house.index.breakFor(TRAFFORD);
        var told = assertThrows(QuarterNotPublished.class, this::run);
        assertEquals("2026-Q3 is not published for E08000009", told.getMessage());
        assertTrue(house.releases.find(TRAFFORD, THIRD).isEmpty());
        assertTrue(house.releases.find(WIGAN, THIRD).isPresent());
        assertTrue(house.page("reports/index.html").contains("Trafford: nothing is published yet"));
    }

    @Test
    void every_sample_event_publishes() throws Exception {
        var serializer = LambdaEventSerializers.serializerFor(
                ScheduledEvent.class, getClass().getClassLoader());
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events/quarter"))) {
            for (var file : files.toList()) {
                var fresh = new House();
                var published = new QuarterHandler(fresh.publish, fresh.region, fresh.clock)
                        .handleRequest(serializer.fromJson(Files.readString(file)), new NoContext());
                assertEquals(24, published.size(), file.toString());
            }
        }
    }

    private List<String> run() {
        return quarter.handleRequest(new ScheduledEvent(), new NoContext());
    }
}
