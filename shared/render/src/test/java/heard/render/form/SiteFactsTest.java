package heard.render.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import heard.domain.theme.Theme;
import heard.domain.theme.Topic;
import heard.json.Resources;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SiteFactsTest {
    private static final SiteFacts FACTS = SiteFacts.READ;

    /** It fails when nobody has looked for too long: call each owner, then put the day into {@code site.json}. */
    @Test
    void every_number_was_looked_at_lately() {
        assertEquals(List.of(), Site.uncheckedNumbers(LocalDate.now()));
    }

    @Test
    void a_number_may_be_as_old_as_is_allowed_and_no_older() {
        var checked = FACTS.phones().getFirst().verifiedOn();
        var last = checked.plusDays(FACTS.recheckAfterDays());
        assertEquals(90, FACTS.recheckAfterDays());
        assertTrue(FACTS.unchecked(last).isEmpty());
        assertFalse(FACTS.unchecked(last.plusDays(1)).isEmpty());
    }

    @Test
    void every_area_has_numbers_and_no_other() {
        var areas = Resources.northWest().partnerships().stream()
                .map(one -> one.code())
                .collect(Collectors.toSet());
        assertEquals(areas, FACTS.areas().keySet());
    }

    /** Ofcom keeps these for drama: nobody can be called by mistake. */
    @Test
    void the_demonstrations_numbers_belong_to_nobody() {
        assertTrue(FACTS.demonstration());
        for (var help : FACTS.areas().values()) {
            assertTrue(help.frontDoor().dialled().matches("01632960[0-9]{3}"));
            assertTrue(help.night().dialled().matches("0808157[0-9]{4}"));
        }
    }

    @Test
    void a_number_without_an_owner_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SiteFacts.Phone("999", "", "x", "x", LocalDate.EPOCH));
        assertThrows(IllegalArgumentException.class, () -> new SiteFacts.Phone("99a", "x", "x", "x", LocalDate.EPOCH));
    }

    @Test
    void numbers_in_a_sentence_can_be_called_and_parts_of_others_cannot() {
        var line = Line.of("Call 999 or 0800 1111, not 19990.");
        assertEquals(
                List.of("999", "08001111"),
                line.parts().stream().flatMap(one -> one.phone().stream()).toList());
        assertEquals(
                "Call 999 or 0800 1111, not 19990.",
                line.parts().stream().map(Line.Part::text).collect(Collectors.joining()));
    }

    /** Ten wide topics reach every theme of the framework, and name no other. */
    @Test
    void topics_stand_for_the_themes_of_the_framework() {
        var themes = Resources.framework().themes().stream().map(Theme::code).collect(Collectors.toSet());
        var reached =
                Stream.of(Topic.values()).flatMap(one -> one.themes().stream()).toList();
        assertEquals(themes, Set.copyOf(reached));
        assertEquals(themes.size(), reached.size(), "each under one topic");
    }
}
