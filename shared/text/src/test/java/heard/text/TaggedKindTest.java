package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import heard.domain.theme.SpanType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That what is taken out is told as what it can be. */
final class TaggedKindTest {
    @ParameterizedTest
    @CsvSource({
        "07700 900123, PHONE, PHONE",
        "96012, PHONE, ADDRESS",
        "960123, PHONE, PHONE",
        "24, PHONE, ADDRESS",
        "+48 601 234 567 8901, PHONE, PHONE",
        "0160 1234 567 89, PHONE, CASE_REF",
        "4929 1234 5678 9012, PHONE, CASE_REF",
        "+48 601 234 567 890 12345, PHONE, CASE_REF",
        "oh seven seven double oh, PHONE, PHONE",
        "QQ 12 34 56 C, NI_NUMBER, NI_NUMBER",
        "12345, NI_NUMBER, ADDRESS",
        "123-45-6789, NI_NUMBER, CASE_REF",
        "943 476 5919, NHS_NUMBER, NHS_NUMBER",
        "943 476 591, NHS_NUMBER, CASE_REF",
        "H801200004117, UPN, UPN",
        "H80120000, UPN, CASE_REF",
        "CO, NI_NUMBER, NAME",
        "kay at gmail dot com, EMAIL, EMAIL",
        "kayla.example, EMAIL, URL",
        "kayla_b99, EMAIL, HANDLE",
        "10.0.0.255, EMAIL, CASE_REF",
        "kayla99, NAME, NAME",
        "M32 0JG, POSTCODE, POSTCODE",
        "Karachi, NAME, PLACE",
        "Lublin's, NAME, PLACE",
        "São Paulo, NAME, PLACE",
        "Bangladesh, NAME, PLACE",
        "Paris, NAME, NAME",
        "Chelsea, NAME, NAME",
        "Karachi Khan, NAME, NAME",
    })
    void what_is_taken_out_is_told_as_what_it_can_be(String said, SpanType tagged, SpanType told) {
        assertEquals(told, TaggedKind.of(said, tagged));
    }
}
