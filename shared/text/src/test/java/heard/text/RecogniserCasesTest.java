package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Presidio's own cases for what has a written form here: each is found, and hardly anything else is. */
final class RecogniserCasesTest {
    /** What we call what Presidio looks for; a licence and a passport are kept as references. Its dates are any dates: not asked. */
    private static final Map<String, Set<SpanType>> TYPES = Map.of(
            "email_recognizer", Set.of(SpanType.EMAIL),
            "phone_recognizer", Set.of(SpanType.PHONE),
            "url_recognizer", Set.of(SpanType.URL),
            "uk_nhs_recognizer", Set.of(SpanType.NHS_NUMBER),
            "uk_nino_recognizer", Set.of(SpanType.NI_NUMBER),
            "uk_postcode_recognizer", Set.of(SpanType.POSTCODE),
            "uk_vehicle_registration_recognizer", Set.of(SpanType.VEHICLE),
            "uk_driving_licence_recognizer", Set.of(SpanType.CASE_REF),
            "uk_passport_recognizer", Set.of(SpanType.CASE_REF));

    private static final int MOST_FALSE_OF = 50;
    private static final Pattern POSITION = Pattern.compile("\\((\\d+), (\\d+)\\)");

    private final Redactor redactor = Redactor.load();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private static final class Tally {
        int asked;
        int found;
        int none;
        int falsely;
    }

    @Test
    void every_case_is_found_and_hardly_anything_else() throws IOException {
        try (var rows =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(Texts.data("pii/presidio-unit-cases.tsv"))) {
            for (NamedCsvRecord row : rows) {
                var types = TYPES.get(row.getField("source_test"));
                if (types != null) count(row, types);
            }
        }
        tallies.forEach((test, tally) -> System.out.printf(
                "%s: %d of %d found, %d of %d falsely%n", test, tally.found, tally.asked, tally.falsely, tally.none));
        System.out.println(wrong);
        int none = tallies.values().stream().mapToInt(tally -> tally.none).sum();
        int falsely = tallies.values().stream().mapToInt(tally -> tally.falsely).sum();
        assertEquals(TYPES.keySet(), tallies.keySet());
        tallies.forEach((test, tally) -> assertEquals(tally.asked, tally.found, test));
        assertTrue(falsely * MOST_FALSE_OF <= none, falsely + " of " + none + " falsely");
    }

    private void count(NamedCsvRecord row, Set<SpanType> types) {
        String text = row.getField("text");
        int expected = Integer.parseInt(row.getField("expected_count"));
        var spans = redactor.spans(text).stream()
                .filter(span -> types.contains(span.type()))
                .toList();
        var tally = tallies.computeIfAbsent(row.getField("source_test"), test -> new Tally());
        boolean right = expected == 0 ? spans.isEmpty() : hits(row.getField("expected_positions"), spans) >= expected;
        if (!right) wrong.add(text);
        if (expected == 0) {
            tally.none++;
            if (!right) tally.falsely++;
        } else {
            tally.asked++;
            if (right) tally.found++;
        }
    }

    /** How many of the expected places a span touches; where only types are given, how many spans there are. */
    private static long hits(String positions, List<Span> spans) {
        var places = POSITION.matcher(positions).results().toList();
        if (places.isEmpty()) return spans.size();
        return places.stream()
                .filter(place -> spans.stream()
                        .anyMatch(span -> span.start() < Integer.parseInt(place.group(2))
                                && span.end() > Integer.parseInt(place.group(1))))
                .count();
    }
}
