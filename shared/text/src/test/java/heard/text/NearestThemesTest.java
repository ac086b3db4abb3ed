package heard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.theme.Said;
import heard.domain.theme.ThemeMatch;
import heard.domain.theme.Understanding;
import heard.json.Resources;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Themes that a partnership adds, with the model that is packed. */
final class NearestThemesTest {
    private static final NewTheme BUSES = new NewTheme(
            "own-late-buses",
            "School buses that come late, or not at all",
            List.of(
                    "the school bus did not come again",
                    "we wait an hour for the bus and get a late mark",
                    "no bus home after the club so she cannot go",
                    "bus driver went past us, third time this week",
                    "buses are late and it is dark at the stop"));
    private static final NewTheme LUNCH = new NewTheme(
            "own-school-dinners",
            "What there is to eat at school, and what it costs",
            List.of(
                    "the dinners at school are cold and small",
                    "there is never anything halal left at lunch",
                    "school meals cost too much for three kids",
                    "i dont eat the pizza they give us every friday",
                    "the canteen queue is so long you miss lunch"));

    private static final HeardUnderstander PACKED = HeardUnderstander.load(Resources.framework());
    private static final HeardUnderstander WITH = PACKED.withThemes(List.of(BUSES, LUNCH));

    @Test
    void what_is_like_the_examples_carries_the_theme_at_once_and_says_why() {
        var found = own(WITH, "the bus to school is late every single day");
        assertEquals(List.of("own-late-buses"), codes(found));
        assertFalse(found.getFirst().why().isEmpty());
        assertEquals(
                List.of("own-school-dinners"), codes(own(WITH, "lunch at school is cold and there is not enough")));
    }

    @Test
    void what_is_about_something_else_does_not() {
        for (String other : List.of(
                "my social worker never rings back when she says she will",
                "two officers stopped me and searched my bag",
                "we are six in a two bedroom flat with mould on the walls",
                "thank you",
                "")) {
            assertEquals(List.of(), codes(own(WITH, other)), other);
        }
    }

    @Test
    void they_stand_beside_those_of_the_framework_and_four_are_told_at_most() {
        var alone = PACKED.understand(said("my dad hits me and i am bullied and hungry and the school bus is late"));
        var with = WITH.understand(said("my dad hits me and i am bullied and hungry and the school bus is late"));
        assertTrue(with.themes().size() <= Understanding.MOST_THEMES);
        assertTrue(codes(with.themes()).stream().anyMatch(code -> !code.startsWith("own-")));
        assertEquals(alone.tier(), with.tier());
        assertEquals(alone.redacted(), with.redacted());
        assertEquals(alone.needs(), with.needs());
    }

    @Test
    void a_correction_that_joins_brings_what_is_like_it_nearer() {
        String said = "minibus for the special school turns up whenever it likes";
        var more = new java.util.ArrayList<>(BUSES.examples());
        more.add("the minibus to the special school comes at a different time each day");
        more.add("our minibus was forty minutes late and nobody rang");
        var taught = new NewTheme(BUSES.code(), BUSES.definition(), more);
        var learnt = Learnt.load();
        var sentence = learnt.sentence(said);
        double before = new NearestThemes(List.of(BUSES), learnt).likenesses(sentence)[0];
        double after = new NearestThemes(List.of(taught), learnt).likenesses(sentence)[0];
        assertTrue(after > before, before + " " + after);
    }

    @Test
    void likeness_is_that_of_the_nearest_two_so_one_odd_example_pulls_nothing_in() {
        var odd =
                new NewTheme("own-odd", "School buses that come late", List.of("the school bus did not come", "mould"));
        var learnt = Learnt.load();
        double[] all = new NearestThemes(List.of(odd), learnt).likenesses(learnt.sentence("mould"));
        assertTrue(all[0] < 0.99, "one that is the same is not enough: " + all[0]);
        assertTrue(all[0] > 0);
    }

    @Test
    void other_themes_are_another_version_and_the_same_ones_the_same() {
        assertEquals(WITH.version(), PACKED.withThemes(List.of(BUSES, LUNCH)).version());
        assertNotEquals(PACKED.version(), WITH.version());
        assertNotEquals(WITH.version(), PACKED.withThemes(List.of(BUSES)).version());
        assertEquals(PACKED.version(), PACKED.withThemes(List.of()).version());
        assertEquals(WITH.version(), WITH.understand(said("hello")).version());
    }

    @Test
    void a_theme_has_a_code_a_definition_and_examples_within_a_limit() {
        assertThrows(IllegalArgumentException.class, () -> new NewTheme("Own", "d", List.of("e")));
        assertThrows(IllegalArgumentException.class, () -> new NewTheme("own-a", " ", List.of("e")));
        assertThrows(IllegalArgumentException.class, () -> new NewTheme("own-a", "d", List.of()));
        new NewTheme("own-a", "d", Collections.nCopies(NewTheme.MOST_EXAMPLES, "e"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NewTheme("own-a", "d", Collections.nCopies(NewTheme.MOST_EXAMPLES + 1, "e")));
    }

    private static Said said(String text) {
        return new Said(text, Optional.empty(), Optional.empty());
    }

    private static List<ThemeMatch> own(HeardUnderstander understander, String text) {
        return understander.understand(said(text)).themes().stream()
                .filter(one -> one.code().startsWith("own-"))
                .toList();
    }

    private static List<String> codes(List<ThemeMatch> themes) {
        return themes.stream().map(ThemeMatch::code).toList();
    }
}
