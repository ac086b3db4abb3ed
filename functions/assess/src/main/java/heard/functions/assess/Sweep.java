package heard.functions.assess;

import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import heard.domain.triage.HeldItem;
import heard.domain.triage.HeldQueue;
import heard.domain.triage.Tier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alerts again for everything that still waits for a person, so that one lost event or alert loses no child. */
final class Sweep {
    private static final int PAGE = 100;

    private final Region region;
    private final HeldQueue queue;
    private final Alerts alerts;

    Sweep(Region region, HeldQueue queue, Alerts alerts) {
        this.region = region;
        this.queue = queue;
        this.alerts = alerts;
    }

    /**
     * Every partnership is tried, whatever happens to another.
     *
     * @return how many alerts were sent
     * @throws IllegalStateException where a partnership could not be swept, after all the others were
     */
    int sweep() {
        int sent = 0;
        var missed = new IllegalStateException("some partnerships could not be swept");
        for (var partnership : region.partnerships()) {
            try {
                sent += sweep(partnership.code());
            } catch (RuntimeException trouble) {
                missed.addSuppressed(trouble);
            }
        }
        if (missed.getSuppressed().length > 0) throw missed;
        return sent;
    }

    private int sweep(PartnershipCode partnership) {
        var waiting = waiting(partnership);
        waiting.forEach((tier, count) -> alerts.send(new Alert(partnership, tier, count, true)));
        return waiting.size();
    }

    /** How many wait by tier, the most pressing first. */
    private Map<Tier, Long> waiting(PartnershipCode partnership) {
        var waiting = new EnumMap<Tier, Long>(Tier.class);
        Optional<String> place = Optional.empty();
        do {
            var page = queue.page(partnership, PAGE, place);
            count(page.items(), waiting);
            place = page.next();
        } while (place.isPresent());
        return waiting;
    }

    private static void count(List<HeldItem> items, Map<Tier, Long> waiting) {
        for (var item : items) waiting.merge(item.tier(), 1L, Long::sum);
    }
}
