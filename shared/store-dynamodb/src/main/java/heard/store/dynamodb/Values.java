package heard.store.dynamodb;

import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values, written; {@link Fields} reads them. */
final class Values {
    /** DynamoDB keeps no number nearer to nought than 1E-130. */
    private static final double SMALLEST = 1E-100;

    private Values() {}

    static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue whole(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    static AttributeValue real(double number) {
        return AttributeValue.fromN(Math.abs(number) < SMALLEST ? "0" : Double.toString(number));
    }

    static AttributeValue texts(List<String> texts) {
        return list(texts, Values::text);
    }

    static <T> AttributeValue list(List<T> things, Function<T, AttributeValue> writer) {
        return AttributeValue.fromL(things.stream().map(writer).toList());
    }
}
