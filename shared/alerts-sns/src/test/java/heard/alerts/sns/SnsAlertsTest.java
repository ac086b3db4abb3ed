package heard.alerts.sns;

import static heard.contracts.FeedbackBuilder.TRAFFORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.contracts.AlertsContract;
import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import heard.domain.triage.Tier;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.model.SnsException;

class SnsAlertsTest implements AlertsContract {
    private static final String TOPIC = "arn:aws:sns:eu-west-2:000000000000:alerts";

    @SuppressWarnings("NullAway.Init")
    private SmallSns sns;

    @SuppressWarnings("NullAway.Init")
    private Alerts alerts;

    @BeforeEach
    void start() throws IOException {
        sns = new SmallSns();
        alerts = new SnsAlerts(SentMessages.client(sns.endpoint()), TOPIC);
    }

    @AfterEach
    void stop() {
        sns.close();
    }

    @Override
    public Sent sent() {
        return new Sent() {
            @Override
            public Alerts alerts() {
                return alerts;
            }

            @Override
            public List<Alert> handedOver() {
                return sns.published().stream()
                        .map(one -> SentMessages.read(one.getOrDefault("Message", "")))
                        .toList();
            }
        };
    }

    @Test
    void a_message_holds_this_and_nothing_more() {
        alerts.send(new Alert(TRAFFORD, Tier.CONCERN, 3, true));
        assertEquals(
                List.of(Map.ofEntries(
                        Map.entry("Action", "Publish"),
                        Map.entry("Version", "2010-03-31"),
                        Map.entry("TopicArn", TOPIC),
                        Map.entry(
                                "Message",
                                "{\"partnership\":\"E08000009\",\"tier\":\"concern\",\"waiting\":3,\"again\":true,"
                                        + "\"look\":\"/v1/review/queue?partnership=E08000009\"}"),
                        Map.entry("MessageAttributes.entry.1.Name", "partnership"),
                        Map.entry("MessageAttributes.entry.1.Value.DataType", "String"),
                        Map.entry("MessageAttributes.entry.1.Value.StringValue", "E08000009"),
                        Map.entry("MessageAttributes.entry.2.Name", "tier"),
                        Map.entry("MessageAttributes.entry.2.Value.DataType", "String"),
                        Map.entry("MessageAttributes.entry.2.Value.StringValue", "concern"))),
                sns.published());
    }

    @Test
    void what_cannot_be_handed_over_is_thrown() {
        sns.refuse();
        assertThrows(SnsException.class, () -> alerts.send(new Alert(TRAFFORD, Tier.URGENT, 1, false)));
        assertEquals(List.of(), sns.published());
    }
}
