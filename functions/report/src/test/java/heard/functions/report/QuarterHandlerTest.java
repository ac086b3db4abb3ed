package heard.functions.report;

import static heard.functions.report.House.THIRD;
import static heard.functions.report.House.TRAFFORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import heard.domain.place.AreaCode;
import heard.domain.report.Period;
import heard.domain.report.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuarterHandlerTest {
    private final House house = new House();
    private final QuarterHandler quarter = new QuarterHandler(house.reporting);

    @Test
    void every_place_gets_a_draft_of_the_last_quarter_once_and_nothing_is_published() {
        assertEquals(30, run().size());
        assertEquals(List.of(), run(), "a second run draws up nothing");
        for (var area : house.region.areas()) {
            assertEquals(
                    Stage.DRAFT,
                    house.reports.latest(area.code(), THIRD).orElseThrow().stage());
        }
        assertTrue(house.all().isEmpty());
    }

    @Test
    void after_march_the_year_is_drawn_up_too() {
        house.clock.move(Duration.ofDays(160));
        assertEquals(60, run().size());
        assertTrue(house.reports
                .latest(new AreaCode("E12000002"), Period.parse("2026-27"))
                .isPresent());
    }

    @Test
    void what_a_lead_has_begun_stays_the_leads() {
        var begun = House.taken(house.life.drawUp(TRAFFORD, THIRD, false));
        assertEquals(29, run().size());
        assertEquals(begun, house.reports.latest(TRAFFORD, THIRD).orElseThrow());
    }

    @Test
    void one_that_fails_stops_no_other_and_is_told() {
        house.index.breakFor(new heard.domain.place.PartnershipCode("E08000009"));
        var told = assertThrows(NotDrawnUp.class, this::run);
        assertEquals("not drawn up: E08000009/2026-Q3, NW-GM/2026-Q3, E12000002/2026-Q3", told.getMessage());
        assertTrue(house.reports.latest(TRAFFORD, THIRD).isEmpty());
        assertTrue(house.reports.latest(new AreaCode("E08000010"), THIRD).isPresent());
    }

    @Test
    void every_sample_event_draws_up() throws Exception {
        var serializer = LambdaEventSerializers.serializerFor(
                ScheduledEvent.class, getClass().getClassLoader());
        try (var files = Files.list(Path.of(System.getProperty("heard.root"), "events/quarter"))) {
            for (var file : files.toList()) {
                var drawn = new QuarterHandler(new House().reporting)
                        .handleRequest(serializer.fromJson(Files.readString(file)), new NoContext());
                assertEquals(30, drawn.size(), file.toString());
            }
        }
    }

    private List<String> run() {
        return quarter.handleRequest(new ScheduledEvent(), new NoContext());
    }
}
