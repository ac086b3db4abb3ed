package heard.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import heard.domain.place.PartnershipCode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResourcesTest {
    @Test
    void the_north_west_has_twenty_four_partnerships_in_five_sub_regions() {
        var region = Resources.northWest();
        assertEquals(24, region.partnerships().size());
        assertEquals(5, region.subRegions().size());
        assertEquals(
                "Trafford",
                region.find(new PartnershipCode("E08000009")).orElseThrow().name());
        assertEquals(10, region.bySubRegion().getOrDefault("NW-GM", List.of()).size());
    }

    @Test
    void the_framework_has_nineteen_themes_nine_needs_and_the_regions_five_priorities() {
        var framework = Resources.framework();
        assertEquals(19, framework.themes().size());
        assertEquals(9, framework.needs().size());
        assertEquals(5, framework.prioritiesOf("E12000002").size());
        assertTrue(framework.theme("being-heard").isPresent());
    }

    @Test
    void a_partnership_in_an_unknown_sub_region_is_refused_at_load() throws IOException {
        var file = file("north-west.json");
        ((ObjectNode) file.get("partnerships").get(0)).put("subRegion", "NW-NOWHERE");
        assertThrows(IllegalArgumentException.class, () -> Resources.region(file));
    }

    @Test
    void a_partnership_twice_is_refused_at_load() throws IOException {
        var file = file("north-west.json");
        ((ObjectNode) file.get("partnerships").get(0)).put("code", "E08000009");
        assertThrows(IllegalArgumentException.class, () -> Resources.region(file));
    }

    @Test
    void a_priority_about_an_unknown_theme_is_refused_at_load() throws IOException {
        var file = file("theme-framework.json");
        ((ObjectNode) file.get("priorities").get(0)).putArray("themes").add("nothing");
        assertThrows(IllegalArgumentException.class, () -> Resources.framework(file));
    }

    @Test
    void a_tier_that_the_code_does_not_know_is_refused_at_load() throws IOException {
        var file = file("theme-framework.json");
        ((ObjectNode) file.get("tiers").get(0)).put("code", "panic");
        assertThrows(IllegalArgumentException.class, () -> Resources.framework(file));
    }

    private static JsonNode file(String name) throws IOException {
        try (var stream = ResourcesTest.class.getResourceAsStream("/heard/" + name)) {
            return Json.MAPPER.readTree(stream);
        }
    }
}
