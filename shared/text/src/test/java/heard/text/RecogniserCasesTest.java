package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import heard.domain.theme.SpanType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Presidio's unit cases, of the types that both have: every one that is there is found, and hardly any that is not. */
final class RecogniserCasesTest {
    private static final Map<String, SpanType> TYPES = Map.of(
            "uk_nhs_recognizer", SpanType.NHS_NUMBER,
            "uk_nino_recognizer", SpanType.NI_NUMBER,
            "uk_postcode_recognizer", SpanType.POSTCODE,
            "uk_vehicle_registration_recognizer", SpanType.VEHICLE,
            "phone_recognizer", SpanType.PHONE,
            "email_recognizer", SpanType.EMAIL,
            "url_recognizer", SpanType.URL);
    private static final double MOST_FALSE = 0.02;

    @Test
    void every_positive_and_hardly_a_negative() throws IOException {
        var missed = new ArrayList<String>();
        int positives = 0;
        int negatives = 0;
        int wrong = 0;
        try (var rows =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(Texts.data("pii/presidio-unit-cases.tsv"))) {
            for (var row : rows) {
                var type = TYPES.get(row.getField("source_test"));
                if (type == null) continue;
                int expected = Integer.parseInt(row.getField("expected_count"));
                long found = found(row.getField("text"), type);
                if (expected == 0) {
                    negatives++;
                    if (found > 0) wrong++;
                } else {
                    positives++;
                    if (found < expected) missed.add(type + ": " + row.getField("text"));
                }
            }
        }
        System.out.printf(
                "recogniser cases: %d of %d positives found, %d of %d negatives taken for one%n",
                positives - missed.size(), positives, wrong, negatives);
        assertEquals(List.of(), missed);
        assertTrue(wrong <= MOST_FALSE * negatives, wrong + " of " + negatives);
    }

    private static long found(String text, SpanType type) {
        return HeardUnderstander.ruled(text).stream()
                .filter(span -> span.type() == type)
                .count();
    }
}
