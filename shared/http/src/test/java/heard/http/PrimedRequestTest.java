package heard.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import heard.domain.place.PartnershipCode;
import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.junit.jupiter.api.Test;

class PrimedRequestTest {
    private final PrimedRequest primed = new PrimedRequest("GET /v1/review/queue", "limit=1");

    @Test
    void comes_from_the_lead_of_a_partnership_that_does_not_exist() {
        var caller = assertInstanceOf(Caller.class, Authorised.of(primed.event()));
        assertEquals(true, caller.may(Role.LEAD, new PartnershipCode("X00000000")));
        assertEquals(1, caller.held().size());
    }

    @Test
    void is_answered_before_the_snapshot() {
        var answered = new ArrayList<APIGatewayV2HTTPEvent>();
        new PrimedRequest.Answered(primed.event(), answered::add).beforeCheckpoint(Core.getGlobalContext());
        assertEquals(List.of(primed.event()), answered);
    }

    @Test
    void a_store_that_cannot_be_reached_stops_no_deployment() {
        var refused = new PrimedRequest.Answered(primed.event(), event -> {
            throw new IllegalStateException("unreachable");
        });
        assertDoesNotThrow(() -> refused.beforeCheckpoint(Core.getGlobalContext()));
    }
}
