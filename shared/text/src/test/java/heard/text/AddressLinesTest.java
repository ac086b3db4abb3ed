package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a street is told as one, and a person who is named before an address stays a person. */
final class AddressLinesTest {
    @Test
    void a_name_beside_a_number_is_a_street() {
        assertEquals(
                List.of(new Span(0, 12, SpanType.ADDRESS)),
                AddressLines.joined(
                        "24 Moss Bank", List.of(new Span(0, 2, SpanType.ADDRESS), new Span(3, 12, SpanType.NAME))));
        assertEquals(
                List.of(new Span(0, 11, SpanType.ADDRESS)),
                AddressLines.joined(
                        "Moosweg 24b", List.of(new Span(0, 7, SpanType.NAME), new Span(8, 11, SpanType.ADDRESS))));
    }

    @Test
    void a_person_before_an_address_stays_a_person() {
        var spans = List.of(new Span(0, 5, SpanType.NAME), new Span(7, 21, SpanType.ADDRESS));
        assertEquals(spans, AddressLines.joined("Kayla, 12 Acacia Road", spans));
        var lines = List.of(new Span(0, 2, SpanType.ADDRESS), new Span(3, 8, SpanType.NAME));
        assertEquals(lines, AddressLines.joined("24\nKayla", lines));
    }

    @Test
    void a_name_between_a_street_and_a_postcode_is_a_town() {
        String text = "24 Moss Bank\nAshby\nM32 0JG";
        var street = new Span(0, 12, SpanType.ADDRESS);
        var code = new Span(19, 26, SpanType.POSTCODE);
        assertEquals(
                List.of(street, new Span(13, 18, SpanType.PLACE), code),
                AddressLines.joined(text, List.of(street, new Span(13, 18, SpanType.NAME), code)));
        assertEquals(
                List.of(new Span(13, 18, SpanType.NAME), code),
                AddressLines.joined(text, List.of(new Span(13, 18, SpanType.NAME), code)));
    }

    @Test
    void places_are_counted_in_code_points() {
        assertEquals(
                List.of(new Span(2, 14, SpanType.ADDRESS)),
                AddressLines.joined(
                        "😀 24 Moss Bank", List.of(new Span(2, 4, SpanType.ADDRESS), new Span(5, 14, SpanType.NAME))));
    }
}
