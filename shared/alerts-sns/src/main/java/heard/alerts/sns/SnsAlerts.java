package heard.alerts.sns;

import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import java.util.LinkedHashMap;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Alerts as messages of one SNS topic. The partnership and the tier are message attributes, so that a subscription can ask for its
 * own partnership only; the body is JSON that holds nothing but what {@link Alert} holds and where to look.
 */
public final class SnsAlerts implements Alerts {
    private final SnsClient sns;
    private final String topicArn;

    public SnsAlerts(SnsClient sns, String topicArn) {
        this.sns = sns;
        this.topicArn = topicArn;
    }

    @Override
    public void send(Alert alert) {
        // In one order, so that the same alert is the same message.
        var attributes = new LinkedHashMap<String, MessageAttributeValue>();
        attributes.put("partnership", text(alert.partnership().value()));
        attributes.put("tier", text(alert.tier().wire()));
        sns.publish(publish -> publish.topicArn(topicArn).message(body(alert)).messageAttributes(attributes));
    }

    /** Written by hand: every value is a code, a number or a truth, so nothing in it needs escaping. */
    static String body(Alert alert) {
        return """
                {"partnership":"%s","tier":"%s","waiting":%d,"again":%b,"look":"/v1/review/queue?partnership=%s"}""".formatted(
                        alert.partnership(), alert.tier().wire(), alert.waiting(), alert.again(), alert.partnership());
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }
}
