package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Respondent;
import heard.domain.triage.Tier;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and what was learnt, together, on sentences that leave no doubt; how well on others is for {@code heard evaluate}. */
final class UnderstandingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            child   | true  | when he drinks he hits us and i hide my little sister in the wardrobe
            child   | true  | i dont want to be here anymore nobody would even notice
            child   | true  | my uncle says its our secret game and i must not tell mum
            teacher | true  | A pupil came in this morning with a bruise on her face and says she is scared to go home tonight
            child   | false | maths homework is literally killing me lol
            child   | false | the new climbing frame in the park is great
            teacher | false | Excellent training on child sexual exploitation, we would like more of it
            parent  | false | We waited nine months for an appointment and nobody rang us back
            """)
    void danger_is_held_and_its_words_alone_are_not(String speaker, boolean held, String said) {
        assertEquals(held, Texts.understood(said, respondent(speaker)).mustBeHeld(), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bullying            | -1 | they call me names every day and leave me out at break, miss does nothing
            police-contact      | -1 | two officers stopped me and searched my bag for nothing and it was horrible
            worker-relationship | 1  | our family support worker is so kind, she always rings when she says she will
            home-and-money      | -1 | we are six in a two bedroom flat with mould on the walls
            information-sharing | -1 | I have to tell my story again to every service because they do not talk to each other
            """)
    void what_a_comment_is_about_and_how_it_feels(String theme, int sentiment, String said) {
        var understood = Texts.understood(said, Respondent.PARENT);
        assertTrue(
                understood.themes().stream().anyMatch(one -> one.code().equals(theme)),
                () -> said + ": " + understood.themes());
        assertEquals(sentiment, understood.sentiment(), said);
        understood.themes().forEach(one -> assertFalse(one.why().isEmpty(), one.code()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kayla said she wont be my friend                    | kayla
            my teacher mrs okonkwo is nice                      | okonkwo
            i go to moorside primary and live on acacia avenue  | moorside
            ring my mum on 07700 900123                         | 07700
            my friend Will hit me                               | Will
            """)
    void who_is_named_is_taken_out(String said, String name) {
        String redacted = Texts.understood(said, Respondent.CHILD).redacted();
        assertFalse(redacted.contains(name), redacted);
        assertTrue(redacted.contains("["), redacted);
    }

    @Test
    void reasons_name_no_one() {
        var understood = Texts.understood("kayla zzyzx says my dad kayla zzyzx hits me every night", Respondent.CHILD);
        assertTrue(understood.mustBeHeld());
        for (String reason : understood.tierReasons()) {
            assertFalse(reason.toLowerCase(Locale.ROOT).contains("zzyzx"), reason);
            assertFalse(reason.toLowerCase(Locale.ROOT).contains("kayla"), reason);
        }
    }

    @Test
    void danger_and_names_at_the_end_of_a_very_long_text_are_found() {
        var understood =
                Texts.understood("It was fine. ".repeat(5_000) + "My dad hits me. My friend Tolani Adeyemi knows.");
        assertEquals(Tier.URGENT, understood.tier());
        assertFalse(understood.redacted().contains("Tolani"));
    }

    @Test
    void what_has_no_theme_goes_on_the_shelf() {
        assertTrue(Texts.understood("it was ok").unsure());
        assertTrue(Texts.understood("").unsure());
    }

    private static Respondent respondent(String wire) {
        return Arrays.stream(Respondent.values())
                .filter(one -> one.wire().equals(wire))
                .findFirst()
                .orElseThrow();
    }
}
