package heard.contracts;

import static java.util.Comparator.comparing;

import heard.domain.action.Action;
import heard.domain.action.ActionId;
import heard.domain.action.ActionsLedger;
import heard.domain.action.ChangedBy;
import heard.domain.action.KeptAction;
import heard.domain.action.WriteOutcome;
import heard.domain.place.PartnershipCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actions ledger in memory. */
public final class InMemoryActions implements ActionsLedger {
    private record Key(PartnershipCode partnership, ActionId id) {}

    private final Map<Key, List<KeptAction>> kept = new LinkedHashMap<>();

    @Override
    public synchronized WriteOutcome write(PartnershipCode partnership, int version, Action action, ChangedBy by) {
        var key = new Key(partnership, action.id());
        var versions = kept.getOrDefault(key, List.of());
        if (versions.isEmpty() && version > 0) return new WriteOutcome.NoSuchAction();
        if (versions.size() != version) {
            var now = versions.getLast();
            boolean ours = now.version() == version + 1
                    && now.action().equals(action)
                    && now.by().who().equals(by.who());
            return ours ? new WriteOutcome.Written(now) : new WriteOutcome.Overtaken(now);
        }
        var next = new KeptAction(action, version + 1, by);
        kept.computeIfAbsent(key, first -> new ArrayList<>()).add(next);
        return new WriteOutcome.Written(next);
    }

    @Override
    public synchronized List<KeptAction> all(PartnershipCode partnership) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().partnership().equals(partnership))
                .map(entry -> entry.getValue().getLast())
                .sorted(comparing((KeptAction one) -> one.action().quarter())
                        .reversed()
                        .thenComparing(one -> one.action().theme())
                        .thenComparing(one -> one.action().id()))
                .toList();
    }

    @Override
    public synchronized List<KeptAction> history(PartnershipCode partnership, ActionId id) {
        return List.copyOf(kept.getOrDefault(new Key(partnership, id), List.of()));
    }
}
