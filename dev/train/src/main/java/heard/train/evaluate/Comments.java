package heard.train.evaluate;

import heard.command.Options;
import heard.domain.theme.Said;
import heard.domain.theme.Understander;
import heard.domain.triage.Tier;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code heard evaluate alerts}: how many of a thousand ordinary comments would wake somebody. */
final class Comments {
    private Comments() {}

    static Map<String, Object> run(List<String> arguments, Understander understander) {
        var options = Options.parse(arguments, Set.of("data", "text"), Set.of(), 0);
        var texts = Table.read(Path.of(options.required("data"))).column(options.required("text")).stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        int urgent = 0;
        int concern = 0;
        int unreadable = 0;
        for (String text : texts) {
            var told = understander.understand(new Said(text, Optional.empty(), Optional.empty()));
            if (told.tier() == Tier.URGENT) urgent++;
            if (told.tier() == Tier.CONCERN) concern++;
            if (!told.readable()) unreadable++;
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measure", "alerts");
        figures.put("texts", texts.size());
        figures.put("urgent", urgent);
        figures.put("concern", concern);
        figures.put("unreadable", unreadable);
        figures.put("alertsPerThousand", Classes.round(1_000.0 * (urgent + concern) / texts.size()));
        return figures;
    }
}
