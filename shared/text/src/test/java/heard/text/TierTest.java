package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.feedback.Respondent;
import heard.domain.triage.Tier;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            urgent  | my dad hits me when hes been drinking
            urgent  | My mum has new boyfriend and he hurts my sister when shes at work
            urgent  | My nephew is being hurt by his mum's partner, please do something
            urgent  | Dad punched mum last night and I hid under my bed
            urgent  | My mums boyfriend pushes her and she cries
            urgent  | I don't feel safe at home
            urgent  | My stepdad comes in my room at night and I dont like it
            urgent  | my uncle touched me and said its our secret
            urgent  | theres this older lad and i have to drop stuff off for him
            urgent  | he said he will hurt my family if i stop
            urgent  | My boyfriend says if I loved him id send him nudes
            urgent  | they put me in a car and took me to a flat with men
            urgent  | i want to kill myself
            urgent  | I wish I could go to sleep and not wake up
            urgent  | he took my passport and says im going to get married
            concern | Mum sleeps all day so I make tea for my little brother and sister
            concern | I just think everyone would be better off without me
            concern | I don't want to go home because he gets angry
            concern | Nobody at home notices if I eat or not
            concern | mum forgets to get food so we just have toast
            concern | he gets really mad when he has been drinking and we all hide upstairs
            concern | dad says if I tell anyone I'll be taken away
            concern | My mate told me hes been cutting himself
            concern | theres this older lad who buys me trainers
            concern | a man on roblox keeps asking for pics of me
            concern | I am worried my grandson is being left on his own at night
            concern | My husband controls all the money and I am not allowed out
            concern | My foster carer shouts and locks the fridge
            none    | im starving lol school dinners are rubbish
            none    | my mum is going to kill me when she sees my grades
            none    | That exam nearly killed me lol
            none    | The staff killed it today, absolutely smashed it
            none    | no one has ever hit me at home
            none    | i have never felt like hurting myself
            none    | the new park is sick
            none    | We waited 18 months for CAMHS and were turned away
            none    | The nurse hurt me a little with the needle but she was kind
            """)
    void what_children_and_families_say(String tier, String said) {
        assertEquals(tier, Texts.dangerByRules(said, Respondent.CHILD).tier().wire());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none    | Excellent training on sexual exploitation and county lines, very useful
            none    | We discuss children who self-harm and experience sexual abuse in every supervision
            none    | Attended a training day on domestic abuse, coercive control and knife crime
            none    | We never hear the outcome of our referrals to MASH
            urgent  | A child disclosed to me this morning that her dad hits her
            concern | A baby came in with bruises on his arms and was sent home
            concern | One girl in my class told me she is scared to go home
            urgent  | I am a teacher and I want to die
            """)
    void what_professionals_say(String tier, String said) {
        assertEquals(tier, Texts.dangerByRules(said, Respondent.TEACHER).tier().wire());
    }

    @Test
    void a_reason_names_its_rule_and_repeats_no_word_of_the_speaker() {
        var found = Texts.dangerByRules("my dad hits me zzyzx", Respondent.CHILD);
        assertFalse(found.reasons().isEmpty());
        for (String reason : found.reasons()) {
            assertTrue(reason.matches("[A-Z].+ \\(rule [a-z-]+\\)"), reason);
            assertFalse(reason.toLowerCase(Locale.ROOT).contains("zzyzx"));
        }
    }

    @Test
    void a_very_long_text_is_read_to_its_end() {
        assertEquals(
                Tier.URGENT,
                Texts.understood("It was fine. ".repeat(5_000) + "My dad hits me.")
                        .tier());
    }
}
