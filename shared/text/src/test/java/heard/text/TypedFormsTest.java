package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How children and families really type what can find a person, and what looks like it and stays. Every one here is made up. */
final class TypedFormsTest {
    private static final Redactor REDACTOR = Redactor.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            its oh seven seven double oh nine double oh one two three | its [PHONE]
            call 0161 four nine six, oh one two three   | call [PHONE]
            zero one six one four nine six zero one two three | [PHONE]
            ring o seven seven double-o nine hundred one two three | ring [PHONE]
            07700.900.123 or 0161/496 0123              | [PHONE] or [PHONE]
            0 7 7 0 0 - 900 123                         | [PHONE]
            o7700 900123                                | [PHONE]
            ring me on 7700 900123                      | ring me on [PHONE]
            my number is 496 0123                       | my number is [PHONE]
            0161 496 0123 ext 12                        | [PHONE]
            +48 512 345 678 or 0048 512 345 678         | [PHONE] or [PHONE]
            """)
    void phones(String said, String redacted) {
        assertEquals(redacted, redacted(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring 0800 1111 or 0808 800 5000",
                "oh eight hundred one one one one",
                "text 85258, call 999, 101, 111 or 116 123",
                "i am 11 and my brother is 9",
                "we got 20 20 20 in 2019 and 2020",
                "it cost £1,250,000 and took 12 weeks",
                "bus 86, the M60, room 4B, the 192",
                "we won 3-2, then 10-0",
                "one two three four five six seven",
                "on 01.02.2012 and 01.02.2013 he came",
            })
    void numbers_that_reach_nobody(String said) {
        assertEquals(said, redacted(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kay dot b at gmail dot com                  | [EMAIL]
            its kay(at)gmail.com x                      | its [EMAIL] x
            kay [at] example [dot] org                  | [EMAIL]
            kay_b @ example . org                       | [EMAIL]
            kay99 gmail dot com                         | [EMAIL]
            kay@gmail                                   | [EMAIL]
            reach me at kay.b at weir dash surgery dot example | reach me at [EMAIL]
            kay@bücher.example                          | [EMAIL]
            """)
    void emails(String said, String redacted) {
        assertEquals(redacted, redacted(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meet @ kfc. my mum came",
                "look at it dot dot dot",
                "she is at home. me too",
                "i look at com things"
            })
    void no_emails(String said) {
        assertEquals(said, redacted(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            look on kaysblog.example/me                 | look on [URL]
            kaysblog.co.uk                              | [URL]
            discord.gg/abc12                            | [URL]
            (see https://example.com/x).                | (see [URL]).
            """)
    void web(String said, String redacted) {
        assertEquals(redacted, redacted(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i like school.it is ok",
                "he left.my mum cried",
                "e.g. at 9.30am or 4.p.m",
                "go to childline.org.uk or www.nhs.uk",
                "http://localhost",
                "version 2.0",
            })
    void no_web(String said) {
        assertEquals(said, redacted(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my insta is @k4y.x                          | my insta is [HANDLE]
            snap: kay_b09                               | snap: [HANDLE]
            add me on roblox xX_kay_Xx                  | add me on roblox [HANDLE]
            tiktok @kay.b                               | tiktok [HANDLE]
            discord kay#1234                            | discord [HANDLE]
            add me snap kxyb.07 lol                     | add me snap [HANDLE] lol
            softkay.zed on discord knows                | [HANDLE] on discord knows
            my gamer tag is Dragonpoo2016               | my gamer tag is [HANDLE]
            pic @its.kay.k is fake                      | pic [HANDLE] is fake
            """)
    void handles(String said, String redacted) {
        assertEquals(redacted, redacted(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my insta is private",
                "my snap is banned lol",
                "see you @school @3pm",
                "year10 and covid19 were bad on snapchat",
                "he is on fifa23 and xbox",
                "_____ and xxxx_xx",
            })
    void no_handles(String said) {
        assertEquals(said, redacted(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M32 0JG, m320jg and m32 0jg                 | [POSTCODE], [POSTCODE] and [POSTCODE]
            we live in m16                              | we live in [POSTCODE]
            BL3 not BL9                                 | [POSTCODE] not [POSTCODE]
            postcode is ol4                             | postcode is [POSTCODE]
            """)
    void postcodes(String said, String redacted) {
        assertEquals(redacted, redacted(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the M6 and the M62 were slow",
                "i am in 4B and she is in Y9",
                "i like to sk8 m8",
                "on the M25 northbound",
                "KS2 and BTEC L2",
                "a PS5 or an MP3",
            })
    void no_postcodes(String said) {
        assertEquals(said, redacted(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            born 3rd of may 2011                        | born [DATE_OF_BIRTH]
            dob 3/5/11                                  | dob [DATE_OF_BIRTH]
            my birthday is 12 June                      | my birthday is [DATE_OF_BIRTH]
            12 June is my bday                          | [DATE_OF_BIRTH] is my bday
            she turned four on the 12th of October      | she turned four on the [DATE_OF_BIRTH]
            he is 17 on 1 May                           | he is 17 on [DATE_OF_BIRTH]
            """)
    void births(String said, String redacted) {
        assertEquals(redacted, redacted(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it closed on 3 May 2024",
                "the meeting on 12/06/2024 was moved",
                "a meeting at 10 on 4 March",
                "on 6 October we got a letter",
                "i am 12 and it was 2019",
                "he may 3 times a week",
            })
    void no_births(String said) {
        assertEquals(said, redacted(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my ni is AB123456C                          | my ni is [NI_NUMBER]
            QQ 12 34 56 C                               | [NI_NUMBER]
            nhs number 943 4765 919                     | nhs number [NHS_NUMBER]
            the clinic, patient 943 476 5910            | the clinic, patient [NHS_NUMBER]
            a A123 BCD, an ab12 cde, a K1 KAY           | a [VEHICLE], an [VEHICLE], a [VEHICLE]
            a van reg kay 1                             | a van reg kay 1
            case no. CS/12345                           | case no. [CASE_REF]
            ref: 2024-00123                             | ref: [CASE_REF]
            crime number 06C/12345/22                   | crime number [CASE_REF]
            EH-55120 was closed                         | [CASE_REF] was closed
            """)
    void registers(String said, String redacted) {
        assertEquals(redacted, redacted(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB99 ABC",
                "Y9 MFL and Y6 SAT",
                "i was in 12 the other day",
                "COVID-19 and ISO-9001",
                "case 3 of 10",
                "the file was 20 pages",
                "it is 3 4 5 times",
            })
    void no_registers(String said) {
        assertEquals(said, redacted(said));
    }

    private static String redacted(String said) {
        return Redactor.redacted(said, REDACTOR.spans(said));
    }
}
