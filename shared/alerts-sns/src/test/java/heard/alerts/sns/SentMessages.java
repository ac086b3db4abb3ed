package heard.alerts.sns;

import heard.domain.place.PartnershipCode;
import heard.domain.triage.Alert;
import heard.domain.triage.Tier;
import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;

/** Reads alerts back from messages, strictly: anything more in a message than an alert has fails the test. */
final class SentMessages {
    static final StaticCredentialsProvider ANYBODY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

    private static final Pattern BODY =
            Pattern.compile("\\{\"partnership\":\"(E[0-9]{8})\",\"tier\":\"([a-z]+)\",\"waiting\":([0-9]+),"
                    + "\"again\":(true|false),\"look\":\"/v1/review/queue\\?partnership=\\1\"}");

    private SentMessages() {}

    static Alert read(String message) {
        var body = BODY.matcher(message);
        if (!body.matches()) throw new AssertionError("not the message of an alert: " + message);
        var tier = Arrays.stream(Tier.values())
                .filter(one -> one.wire().equals(body.group(2)))
                .findFirst()
                .orElseThrow();
        return new Alert(
                new PartnershipCode(body.group(1)),
                tier,
                Long.parseLong(body.group(3)),
                Boolean.parseBoolean(body.group(4)));
    }

    static SnsClient client(URI endpoint) {
        return SnsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(ANYBODY)
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }
}
