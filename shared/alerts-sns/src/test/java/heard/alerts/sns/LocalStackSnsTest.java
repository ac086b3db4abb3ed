package heard.alerts.sns;

import heard.contracts.AlertsContract;
import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** The contract on LocalStack, read from a queue that is subscribed to the topic; skipped where no Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class LocalStackSnsTest implements AlertsContract {
    @Container
    private static final LocalStackContainer STACK =
            new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0")).withServices("sns", "sqs");

    @Override
    public Sent sent() {
        var sns = SentMessages.client(STACK.getEndpoint());
        var name = "alerts-" + UUID.randomUUID();
        var topic = sns.createTopic(create -> create.name(name)).topicArn();
        var queue = SmallQueue.create(STACK.getEndpoint(), name);
        sns.subscribe(subscribe -> subscribe
                .topicArn(topic)
                .protocol("sqs")
                .endpoint("arn:aws:sqs:eu-west-2:000000000000:" + name)
                .attributes(Map.of("RawMessageDelivery", "true")));
        return new Sent() {
            @Override
            public Alerts alerts() {
                return new SnsAlerts(sns, topic);
            }

            @Override
            public List<Alert> handedOver() {
                return queue.drain().stream().map(SentMessages::read).toList();
            }
        };
    }
}
