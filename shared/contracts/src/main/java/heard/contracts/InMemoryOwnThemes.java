package heard.contracts;

import heard.domain.place.PartnershipCode;
import heard.domain.theme.KeptOwnTheme;
import heard.domain.theme.OwnTheme;
import heard.domain.theme.OwnThemeOutcome;
import heard.domain.theme.OwnThemes;
import heard.domain.triage.DecidedBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Own themes in memory. */
public final class InMemoryOwnThemes implements OwnThemes {
    private final Map<PartnershipCode, TreeMap<String, List<KeptOwnTheme>>> kept = new HashMap<>();

    @Override
    public synchronized OwnThemeOutcome write(PartnershipCode partnership, int version, OwnTheme theme, DecidedBy by) {
        var theirs = kept.computeIfAbsent(partnership, first -> new TreeMap<>());
        var versions = theirs.getOrDefault(theme.code(), List.of());
        if (versions.isEmpty() && version > 0) return new OwnThemeOutcome.NoSuchTheme();
        if (versions.size() != version) {
            var now = versions.getLast();
            boolean ours = now.version() == version + 1
                    && now.theme().equals(theme)
                    && now.by().who().equals(by.who());
            return ours ? new OwnThemeOutcome.Written(now) : new OwnThemeOutcome.Overtaken(now);
        }
        var next = new KeptOwnTheme(theme, version + 1, by);
        theirs.computeIfAbsent(theme.code(), first -> new ArrayList<>()).add(next);
        return new OwnThemeOutcome.Written(next);
    }

    @Override
    public synchronized List<KeptOwnTheme> all(PartnershipCode partnership) {
        return kept.getOrDefault(partnership, new TreeMap<>()).values().stream()
                .map(List::getLast)
                .toList();
    }

    @Override
    public synchronized List<KeptOwnTheme> history(PartnershipCode partnership, String code) {
        return List.copyOf(kept.getOrDefault(partnership, new TreeMap<>()).getOrDefault(code, List.of()));
    }
}
