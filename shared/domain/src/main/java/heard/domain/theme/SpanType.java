package heard.domain.theme;

/** The kinds of words that may name a person, and are taken out. */
public enum SpanType {
    NAME,
    SCHOOL,
    ADDRESS,
    POSTCODE,
    PLACE,
    PHONE,
    EMAIL,
    HANDLE,
    URL,
    NHS_NUMBER,
    NI_NUMBER,
    UPN,
    DATE_OF_BIRTH,
    VEHICLE,
    CASE_REF
}
