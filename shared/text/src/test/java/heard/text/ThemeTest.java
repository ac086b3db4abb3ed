package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.theme.Framework;
import heard.domain.theme.Theme;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.json.Resources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThemeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            neglect               | there is never any food in the fridge and nothing to eat
            physical-abuse        | my dad hits me
            domestic-abuse        | Dad punched mum last night
            child-sexual-abuse    | he touched me down there
            exploitation          | they call it county lines
            contextual-safety     | I do not feel safe walking home past the park
            online-safety         | people are horrible on snapchat and in the group chat
            bullying              | I get bullied and they call me names
            mental-health         | I have anxiety and panic attacks
            family-help           | The family hub and the parenting course helped
            access-to-help        | We were on a waiting list and then turned away
            information-sharing   | I had to repeat my story, they dont talk to each other
            being-heard           | Nobody listened to what I wanted in my meeting
            worker-relationship   | My social worker kept her promise
            equity-and-belonging  | They treated me differently because of my hijab
            school-life           | lessons are hard and my teacher is strict
            home-and-money        | Our landlord wont fix the damp and we cant afford the rent
            care-experience       | I moved placement again and never see my sister
            police-contact        | The police officer was rude when I was arrested
            """)
    void each_theme_of_the_framework_is_heard(String theme, String said) {
        var found = Texts.themesByRules(said);
        assertTrue(found.stream().anyMatch(match -> match.code().equals(theme)), () -> said + ": " + found);
        found.forEach(match -> assertFalse(match.why().isEmpty()));
    }

    @Test
    void at_most_four_themes_the_strongest_first() {
        var found = Texts.themesByRules(
                "bullied at school, anxiety, police, racist, foster carer, social worker, waiting list, "
                        + "snapchat, domestic abuse, neglect");
        assertEquals(Understanding.MOST_THEMES, found.size());
        var scores = found.stream().map(ThemeMatch::score).toList();
        assertEquals(
                scores.stream()
                        .sorted((one, other) -> Double.compare(other, one))
                        .toList(),
                scores);
    }

    @Test
    void a_framework_that_the_rules_do_not_fit_is_refused() {
        var framework = Resources.framework();
        var more = new ArrayList<>(framework.themes());
        more.add(new Theme("new-theme", "New", "new", "new", "things without a rule"));
        var fewer = framework.themes().subList(1, framework.themes().size());
        assertThrows(IllegalStateException.class, () -> ThemeRules.load(with(framework, more)));
        assertThrows(IllegalStateException.class, () -> ThemeRules.load(with(framework, fewer)));
    }

    private static Framework with(Framework framework, List<Theme> themes) {
        return new Framework(framework.version(), themes, framework.needs(), List.of());
    }
}
