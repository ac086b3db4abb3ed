package heard.contracts;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static heard.contracts.FeedbackBuilder.WIGAN;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import heard.domain.triage.Tier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link Alerts} must do. That no alert carries a word said follows from {@link Alert}, which has no place for one. */
public interface AlertsContract {
    /** Alerts, and what has been handed over. */
    interface Sent {
        Alerts alerts();

        /** Everything handed over since the start of the test, each as often as it was sent, in any order. */
        List<Alert> handedOver();
    }

    /** Nothing sent at the start of each test. */
    Sent sent();

    @Test
    default void what_is_sent_is_handed_over_when_it_returns() {
        var sent = sent();
        var urgent = new Alert(TRAFFORD, Tier.URGENT, 1, false);
        sent.alerts().send(urgent);
        assertEquals(List.of(urgent), sent.handedOver());
    }

    @Test
    default void an_alert_may_be_sent_again() {
        var sent = sent();
        var first = new Alert(TRAFFORD, Tier.URGENT, 1, false);
        var again = new Alert(TRAFFORD, Tier.URGENT, 12_345, true);
        var elsewhere = new Alert(WIGAN, Tier.NONE, 2, false);
        List.of(first, again, again, elsewhere).forEach(sent.alerts()::send);
        assertEquals(counted(List.of(first, again, again, elsewhere)), counted(sent.handedOver()));
    }

    private static Map<Alert, Long> counted(List<Alert> alerts) {
        return alerts.stream().collect(groupingBy(identity(), counting()));
    }
}
