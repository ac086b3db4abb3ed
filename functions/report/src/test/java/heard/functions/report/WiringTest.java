package heard.functions.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import heard.settings.Environment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WiringTest {
    private static final Map<String, String> SET =
            Map.of("LEDGER_TABLE", "ledger", "BUNDLES_BUCKET", "bundles", "SITE_BUCKET", "site");

    @Test
    void what_is_set_is_enough_to_start() {
        assertEquals(
                404,
                Wiring.of(Settings.from(Environment.of(SET)))
                        .reporting()
                        .routes()
                        .answer(Requests.unsigned("GET /nowhere"))
                        .getStatusCode());
    }

    @Test
    void what_is_missing_is_named() {
        for (String name : List.of("LEDGER_TABLE", "BUNDLES_BUCKET", "SITE_BUCKET")) {
            var without = new HashMap<>(SET);
            without.remove(name);
            var told = assertThrows(IllegalStateException.class, () -> Settings.from(Environment.of(without)));
            assertEquals("Set " + name + " in template.yaml", told.getMessage());
        }
    }

    @Test
    void only_a_plain_yes_makes_a_demonstration() {
        var set = new HashMap<>(SET);
        assertEquals(false, Settings.from(Environment.of(set)).demonstration());
        set.put("DEMONSTRATION", "yes");
        assertEquals(true, Settings.from(Environment.of(set)).demonstration());
    }
}
