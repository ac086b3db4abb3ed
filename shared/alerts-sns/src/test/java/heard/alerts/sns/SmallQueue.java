package heard.alerts.sns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** As much of an SQS client as reading back needs, by SQS's query protocol; LocalStack checks no signature. */
record SmallQueue(URI endpoint, String url) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static SmallQueue create(URI endpoint, String name) {
        var created = call(endpoint, "Action=CreateQueue&QueueName=" + name);
        return new SmallQueue(endpoint, text(created, "QueueUrl").getFirst());
    }

    /** Takes all that waits, and waits three seconds for more: the topic delivers after it has answered. */
    List<String> drain() {
        var bodies = new ArrayList<String>();
        while (true) {
            var received = call(
                    endpoint, "Action=ReceiveMessage&MaxNumberOfMessages=1&WaitTimeSeconds=3&QueueUrl=" + encoded(url));
            var body = text(received, "Body");
            if (body.isEmpty()) return bodies;
            bodies.addAll(body);
            var receipt = text(received, "ReceiptHandle").getFirst();
            call(endpoint, "Action=DeleteMessage&QueueUrl=" + encoded(url) + "&ReceiptHandle=" + encoded(receipt));
        }
    }

    private static Document call(URI endpoint, String form) {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-2/sqs/aws4_request, SignedHeaders=host, Signature=0")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&Version=2012-11-05"))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException("the queue answers " + answer.statusCode());
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.body()));
        } catch (IOException | org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException broken) {
            throw new IllegalStateException("the queue does not answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> text(Document answer, String element) {
        var found = answer.getElementsByTagName(element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
