package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.theme.Span;
import heard.domain.theme.SpanType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken out, and what stays, kind by kind. Every name and number here is made up or set apart for examples. */
final class RedactionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my name is sarah jones and im 9          | my name is [NAME] and im 9
            My name is Tolani Adeyemi                | My name is [NAME]
            hi im called Kacper                      | hi im called [NAME]
            my friend jake is mean                   | my friend [NAME] is mean
            My friend Will hit me                    | My friend [NAME] hit me
            Mrs Patel is kind. So is mr smith        | Mrs [NAME] is kind. So is mr [NAME]
            PC Davies came to our house              | PC [NAME] came to our house
            the social worker, Jenny, listened       | the social worker, [NAME], listened
            my brother Ali's bike                    | my brother [NAME]'s bike
            aisha said hi                            | [NAME] said hi
            Ali and me                               | [NAME] and me
            María and Łukasz and Zoë are friends     | [NAME] and [NAME] and [NAME] are friends
            I like Grace and Ruby                    | I like [NAME] and [NAME]
            i miss my mum                            | i miss my mum
            Will you help me? May I come in?         | Will you help me? May I come in?
            I hope mark is fine                      | I hope mark is fine
            he called me names                       | he called me names
            they called the police                   | they called the police
            mias step dad shouts                     | [NAME]s step dad shouts
            Lily-Mae and Gracie-Leigh                | [NAME] and [NAME]
            mrs hope is ace, miss Bright is not      | mrs [NAME] is ace, miss [NAME] is not
            uncle dez came and lil ty left           | uncle [NAME] came and lil [NAME] left
            I told Hope, Hope told me                | I told [NAME], [NAME] told me
            K.B. and J. Whittle came                 | [NAME] and [NAME] came
            im jack i am 5                           | im [NAME] i am 5
            tell ash that ivy said so                | tell [NAME] that [NAME] said so
            I hope it is done by summer              | I hope it is done by summer
            Clare's Law, a Multi-Agency Hub          | Clare's Law, a Multi-Agency Hub
            P.E. in the U.K. at 9 a.m.               | P.E. in the U.K. at 9 a.m.
            my mate Summer hates Summer term         | my mate [NAME] hates Summer term
            uncle puts the telly on                  | uncle puts the telly on
            """)
    void names(String said, String redacted) {
        assertEquals(redacted, Texts.redactedByRules(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            St Mary's Primary is good                   | [SCHOOL] is good
            I go to Stretford High School               | I go to [SCHOOL]
            i go to st marys primary                    | i go to [SCHOOL]
            she goes to loreto college                  | she goes to [SCHOOL]
            Marsh Green Primary and Peel Park Academy   | [SCHOOL] and [SCHOOL]
            by moss lane infants                        | by [SCHOOL]
            i like st bedes, st bedes rc high is ace    | i like [SCHOOL], [SCHOOL] is ace
            we are at Our Lady's and Sacred Heart       | we are at [SCHOOL] and [SCHOOL]
            she was at Thornfield                       | she was at [SCHOOL]
            Little Acorns is lovely                     | [SCHOOL] is lovely
            at St Mary's Hospital on St George's Day    | at St Mary's Hospital on St George's Day
            our lady at the desk is kind                | our lady at the desk is kind
            a nice school, a good primary, sixth form   | a nice school, a good primary, sixth form
            my school is good, high school is hard      | my school is good, high school is hard
            At primary school I was happy               | At primary school I was happy
            We live at 12 Acacia Road                   | We live at [ADDRESS]
            i live at 12 acacia road near the shop      | i live at [ADDRESS] near the shop
            flat 3, 12 Acacia Road                      | [ADDRESS]
            The boys on Acacia Road scare me            | The boys on [ADDRESS] scare me
            I walked down the road and the street       | I walked down the road and the street
            me and ivy live at 9 bank top               | me and [NAME] live at [ADDRESS]
            5 elm st and 18 sandpiper walk              | [ADDRESS] and [ADDRESS]
            on alma st, near hawthorn close             | on [ADDRESS], near [ADDRESS]
            Church Street is dark                       | [ADDRESS] is dark
            I moved into the flat I like                | I moved into the flat I like
            at Chester Crown Court                      | at Chester Crown Court
            a single point of contact at nans house     | a single point of contact at nans house
            M33 2AB and m332ab                          | [POSTCODE] and [POSTCODE]
            I live in M33                               | I live in [POSTCODE]
            I live in Stretford                         | I live in [PLACE]
            I live in Sale, it is on sale in Bury       | I live in [PLACE], it is on sale in [PLACE]
            i live in sale by eaton park                | i live in [PLACE] by [PLACE]
            We came from Mirpur and Kharkiv             | We came from [PLACE] and [PLACE]
            Bury tram stop. Bury it.                    | [PLACE] tram stop. Bury it.
            a yorkshire pud in the skate park           | a yorkshire pud in the skate park
            Cheshire East Council, Halton council       | Cheshire East Council, Halton council
            at Knowsley Council and the Family Hub      | at Knowsley Council and the Family Hub
            The staff are Nice and so is Reading        | The staff are Nice and so is Reading
            Trafford Council were slow                  | Trafford Council were slow
            Greater Manchester Police came              | Greater Manchester Police came
            """)
    void places(String said, String redacted) {
        assertEquals(redacted, Texts.redactedByRules(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call 07700 900123 or 0161 496 0000          | call [PHONE] or [PHONE]
            or +44 7911 123456                          | or [PHONE]
            ring 0800 1111, 116 123, 999, 101 or 111    | ring 0800 1111, 116 123, 999, 101 or 111
            text SHOUT to 85258                         | text SHOUT to 85258
            jo.bloggs@example.com                       | [EMAIL]
            write to bloggs at gmail dot com            | write to [EMAIL]
            see https://example.com/x?y=1               | see [URL]
            or www.foo.co.uk/bar                        | or [URL]
            go to childline.org.uk                      | go to childline.org.uk
            add me @jay_x12 on insta                    | add me [HANDLE] on insta
            my snap is jayden_x12                       | my snap is [HANDLE]
            my insta is private                         | my insta is private
            """)
    void ways_to_reach_somebody(String said, String redacted) {
        assertEquals(redacted, Texts.redactedByRules(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            943 476 5919                                | [NHS_NUMBER]
            NHS no 9434765919                           | NHS no [NHS_NUMBER]
            it has 9434765919 of them                   | it has 9434765919 of them
            943 476 5918                                | 943 476 5918
            my ni number is AB 12 34 56 C               | my ni number is [NI_NUMBER]
            UPN A801200001001                           | UPN [UPN]
            pupil number H801200001001                  | pupil number [UPN]
            born on 12/03/2012                          | born on [DATE_OF_BIRTH]
            my birthday is 5 May                        | my birthday is [DATE_OF_BIRTH]
            5th May 2012 was bad                        | 5th May 2012 was bad
            he drives a AB12 CDE                        | he drives a [VEHICLE]
            car reg is ab12cde                          | car reg is [VEHICLE]
            case number 123456                          | case number [CASE_REF]
            crime ref 06CA/12345/22                     | crime ref [CASE_REF]
            """)
    void numbers_that_name_somebody(String said, String redacted) {
        assertEquals(redacted, Texts.redactedByRules(said));
    }

    @Test
    void spans_are_counted_in_code_points() {
        String said = "👩‍👩‍👧 𝒳 my friend Jake ran";
        assertEquals("👩‍👩‍👧 𝒳 my friend [NAME] ran", Texts.redactedByRules(said));
        int start = "👩‍👩‍👧 𝒳 my friend ".codePointCount(0, "👩‍👩‍👧 𝒳 my friend ".length());
        assertEquals(List.of(new Span(start, start + 4, SpanType.NAME)), HeardUnderstander.ruled(said));
    }

    @Test
    void what_overlaps_is_one_span_typed_by_its_longest_part() {
        var findings = new Findings();
        findings.add(10, 14, SpanType.NAME);
        findings.add(0, 5, SpanType.PLACE);
        findings.add(3, 12, SpanType.SCHOOL);
        findings.add(20, 22, SpanType.PHONE);
        assertEquals(
                List.of(new Span(0, 14, SpanType.SCHOOL), new Span(20, 22, SpanType.PHONE)),
                findings.merged("x".repeat(30)));
    }

    @Test
    void check_digits_and_letters() {
        assertTrue(NumberFinder.nhsCheck("9434765919"));
        assertFalse(NumberFinder.nhsCheck("9434765918"));
        assertFalse(NumberFinder.isUpn("B", "801200001001"));
    }

    /** Nothing leaks for being long: a name at any place of a text that is looked at in pieces is found, at the seams too. */
    @Test
    void a_name_is_found_anywhere_in_a_very_long_text() {
        var missed = new ArrayList<Integer>();
        for (int before = Redactor.PIECE - 60; before <= Redactor.PIECE + 20; before += 7) {
            String text = "so ".repeat(before / 3) + "my friend Tolani Adeyemi ran" + " on".repeat(Redactor.PIECE / 2);
            if (Texts.redactedByRules(text).contains("Tolani")) missed.add(before);
        }
        assertEquals(List.of(), missed);
    }
}
