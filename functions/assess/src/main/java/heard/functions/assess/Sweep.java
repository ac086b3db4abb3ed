package heard.functions.assess;

import heard.domain.place.PartnershipCode;
import heard.domain.place.Region;
import heard.domain.triage.Alert;
import heard.domain.triage.Alerts;
import heard.domain.triage.HeldQueue;
import java.util.TreeMap;

/** Alerts again for everything that still waits for a person, so that one lost event or alert loses no child. */
final class Sweep {
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
        // The most pressing first, whatever order the queue counts in.
        var waiting = new TreeMap<>(queue.waiting(partnership));
        waiting.forEach((tier, count) -> alerts.send(new Alert(partnership, tier, count, true)));
        return waiting.size();
    }
}
