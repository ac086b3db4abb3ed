package heard.functions.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.settings.Environment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WiringTest {
    private static final Map<String, String> SET =
            Map.of("LEDGER_TABLE", "ledger", "BUNDLES_BUCKET", "bundles", "PAGE_KEY", "k".repeat(32));

    @Test
    void what_is_set_is_enough_to_start() {
        assertEquals(
                "north-west-2025",
                Wiring.of(Settings.from(Environment.of(SET))).framework().version());
    }

    @Test
    void what_is_missing_is_named() {
        for (String name : List.of("LEDGER_TABLE", "BUNDLES_BUCKET", "PAGE_KEY")) {
            var without = new HashMap<>(SET);
            without.remove(name);
            var told = assertThrows(IllegalStateException.class, () -> Settings.from(Environment.of(without)));
            assertEquals("Set " + name + " in template.yaml", told.getMessage());
        }
    }
}
